/**
 * Lists from which Enter may pick, in one frame: those that say so, and those that appeared while
 * the person typed.
 */
import { holds, isElement } from '@/utils/engine/dom';
import type { Act } from '@/utils/engine/repeat-act';
import { CHOSEN_ENTRY, OPEN_LIST, weighLists } from '@/utils/engine/suggestions';
import type { Site } from '@/utils/sites/site';
import type { EngineFrame } from './frame';

/** Only so many of the things that changed while typing are remembered. */
const APPEARED_MAX = 40;

type KeyAct = Extract<Act, { kind: 'key' }>;

export interface Lists {
  /** Whether this Enter picks. Where a list is open and nothing says so, it may. */
  picks(composer: HTMLElement, site: Site | null, act: KeyAct): boolean;
  /** Whether a list was open as this act was asked about. */
  mayPick(act: Act): boolean;
  /**
   * Remembers what appears on the page while this heated box is written in, for lists that say
   * nothing by ARIA; null for none.
   */
  watch(composer: HTMLElement | null): void;
  /** Enter sent although an entry of a list looked chosen: the person is asked from here on. */
  distrust(): void;
  /** The person says that Enter sent nothing: it picks from every open list from here on. */
  trust(): void;
}

export function createLists({ isOwn, signal }: Pick<EngineFrame, 'isOwn' | 'signal'>): Lists {
  /** How much must tell of a list, so that nobody is asked. */
  let enough = CHOSEN_ENTRY;
  /** The act that was asked about last; null where no list was open at it. */
  let asked: Act | null = null;
  let watched: HTMLElement | null = null;
  /** The newest is the last one. */
  const appeared = new Set<HTMLElement>();
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      for (const node of [target, ...addedNodes]) {
        if (!isElement(node) || isOwn(node) || !watched) continue;
        if (holds(node, watched) || holds(watched, node)) continue;
        appeared.delete(node);
        appeared.add(node);
      }
    }
    for (const one of appeared) if (appeared.size > APPEARED_MAX) appeared.delete(one);
  });
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    picks(composer, site, act) {
      const weight = weighLists(composer, site, composer === watched ? appeared : []);
      asked = weight > 0 ? act : null;
      // Who presses more than Enter means to send, also where the page picks at it by mistake.
      return weight >= enough && !act.key.ctrlKey && !act.key.metaKey;
    },
    mayPick: (act) => act === asked,
    watch(composer) {
      if (composer === watched) return;
      observer.disconnect();
      appeared.clear();
      watched = composer;
      const all = { childList: true, subtree: true, attributes: true };
      if (composer) observer.observe(composer.ownerDocument, all);
    },
    distrust() {
      enough = CHOSEN_ENTRY + 1;
    },
    trust() {
      enough = OPEN_LIST;
    },
  };
}
