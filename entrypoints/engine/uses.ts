/**
 * What sends in this frame beside what the site's data say: what the person said of it, and what
 * use has shown.
 */
import type { Undoable } from '@/utils/engine/bridge';
import { sendKeyOf } from '@/utils/engine/send-key';
import { findSelectorIn } from '@/utils/engine/teach/find-selector-in';
import type { HoldReason, KnownUse } from '@/utils/engine/told-frame';
import { askBackground } from '@/utils/extension/ask-background';
import type { SendKey, Site } from '@/utils/sites/site';
import type { KeptHeat } from './kept-heat';

export interface Uses {
  sendKeyOf(composer: HTMLElement): SendKey;
  /** What use has shown of the presses of this site. */
  uses(): KnownUse;
  /** The background told what it knows by now: what was learnt before is in it. */
  toldAnew(): void;
  /**
   * Use showed what sends in this box. It reaches other pages of the site where `isKept`; null
   * unlearns.
   */
  learnKey(composer: HTMLElement, sendKey: SendKey | null, isKept: boolean): void;
  /**
   * The person chose what becomes of a key that was held in this box, and whether it was to send.
   */
  answeredKey(composer: HTMLElement, wasToSend: boolean): void;
  /** Use showed whether a press on this sends here. */
  learnPress(control: HTMLElement, doesSend: boolean): void;
  /**
   * This shortcut sent a message in this page. Pages seldom have one, so it is learnt for their
   * life alone.
   */
  learnShortcut(shortcut: string): void;
  isShortcut(shortcut: string | null): boolean;
  /**
   * From here on this sends in this composer, as the person says: with `mod-enter`, Enter makes a
   * new line. Calls back with its undo once that is kept, or null.
   */
  chooseSendKey(
    composer: HTMLElement,
    sendKey: SendKey,
    chosen: (undo: Undoable['undo'] | null) => void,
  ): void;
}

const noUse: KnownUse = { origins: '', chosen: null, learnt: null, sends: [], others: [] };

/** `refresh` is called when what sends in a box may be another key. */
export function createUses(
  told: Pick<KeptHeat, 'options'>,
  siteOf: (composer: HTMLElement) => Site | null,
  reasonOf: (composer: HTMLElement) => HoldReason | null,
  refresh: () => void,
): Uses {
  const learntKeys = new WeakMap<HTMLElement, SendKey>();
  const chosenKeys = new WeakMap<HTMLElement, SendKey | null>();
  const shortcuts = new Set<string | null>();
  /**
   * Boxes in which a new line seemed to stay, and nobody was asked: a slow page may have sent the
   * message after all.
   */
  const unasked = new WeakSet<HTMLElement>();
  /** Of what it was learnt since the background told last whether a press on it sends. */
  const fresh = new Map<string, boolean>();

  function uses(): KnownUse {
    const use = told.options?.uses.find(({ origins }) => isHere(origins)) ?? noUse;
    const those = (list: readonly string[], doSend: boolean) =>
      [...fresh.keys(), ...list].filter((one) => (fresh.get(one) ?? doSend) === doSend);
    return { ...use, sends: those(use.sends, true), others: those(use.others, false) };
  }

  function findSendKey(composer: HTMLElement): SendKey {
    const use = uses();
    const isOpen = unasked.has(composer) && reasonOf(composer) !== null;
    return sendKeyOf(composer, siteOf(composer), {
      chosen: chosenKeys.get(composer) ?? use.chosen,
      learnt: (isOpen ? null : learntKeys.get(composer)) ?? use.learnt,
    });
  }

  return {
    sendKeyOf: findSendKey,
    uses,
    toldAnew: () => fresh.clear(),
    learnKey(composer, sendKey, isKept) {
      // A second new line that stays is enough.
      unasked.delete(composer);
      if (findSendKey(composer) === sendKey) return;
      if (sendKey) learntKeys.set(composer, sendKey);
      else learntKeys.delete(composer);
      if (sendKey === 'mod-enter' && !isKept) unasked.add(composer);
      if (isKept) askBackground({ kind: 'keepSendKey', sendKey, isChosen: false });
    },
    answeredKey(composer, wasToSend) {
      if (unasked.delete(composer) && wasToSend) learntKeys.delete(composer);
    },
    learnPress(control, doesSend) {
      const selector = findSelectorIn(control);
      if (selector === null) return;
      fresh.set(selector, doesSend);
      askBackground({ kind: 'keepLearnt', selector, doesSend });
    },
    learnShortcut: (shortcut) => void shortcuts.add(shortcut),
    isShortcut: (shortcut) => shortcuts.has(shortcut),
    chooseSendKey(composer, asked, chosen) {
      const before = chosenKeys.get(composer) ?? uses().chosen;
      const keep = (sendKey: SendKey | null, kept: (isKept: boolean) => void) =>
        askBackground({ kind: 'keepSendKey', sendKey, isChosen: true }, ({ ok }) => {
          if (ok) chosenKeys.set(composer, sendKey);
          kept(ok);
          refresh();
        });
      // Their next key may come before the answer.
      chosenKeys.set(composer, asked);
      keep(asked, (isKept) => {
        if (!isKept) chosenKeys.set(composer, before);
        chosen(isKept ? (done) => keep(before, done) : null);
      });
    },
  };
}

/** Whether this frame is of one of these origins, as the source of a regular expression. */
export function isHere(origins: string): boolean {
  return RegExp(`^(${origins})$`).test(origin);
}
