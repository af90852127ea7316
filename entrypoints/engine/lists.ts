/**
 * Lists from which Enter may pick, in one frame: those that say so, and those that appeared while
 * the person typed.
 */
import { isElement, outOfFrames } from '@/utils/engine/dom';
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
   * Remembers what appears on the page while this box is written in, for lists that say nothing by
   * ARIA; null for none. Whether it is heated makes no difference, for a page can measure that each
   * change is told.
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
  /** The newest is the first one. */
  let appeared: HTMLElement[] = [];
  const observer = new MutationObserver((records) => {
    const seen = new Set<Node>();
    for (let node: Node | null = watched; node; node = outOfFrames(node)) seen.add(node);
    const fresh = [];
    // The newest first, and each once: a page may change one thing ten thousand times.
    for (const { target, addedNodes } of records.reverse()) {
      for (const node of [target, ...addedNodes]) {
        if (seen.has(node)) continue;
        seen.add(node);
        if (isElement(node) && !isOwn(node) && !watched?.contains(node)) fresh.push(node);
      }
      if (fresh[APPEARED_MAX]) break;
    }
    appeared = [...new Set([...fresh, ...appeared])].slice(0, APPEARED_MAX);
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
      appeared = [];
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
