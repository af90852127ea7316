/**
 * What sends in this frame beside what the site's data say: what the person said of it, and what
 * use has shown.
 */
import type { Undoable } from '@/utils/engine/bridge';
import { isHere } from '@/utils/engine/is-here';
import { sendKeyOf } from '@/utils/engine/send-key';
import type { KnownUse } from '@/utils/engine/told-frame';
import { askBackground } from '@/utils/extension/ask-background';
import type { SendKey, Site } from '@/utils/sites/site';
import type { KeptHeat } from './kept-heat';

export interface Uses {
  sendKeyOf(composer: HTMLElement): SendKey;
  /** What use has shown of the presses of this site. */
  uses(): KnownUse;
  /** The background told what it knows by now: what was learnt before is in it. */
  toldAnew(): void;
  /** Use showed what sends in this box. It reaches other pages of a site that is known. */
  learnKey(composer: HTMLElement, sendKey: SendKey): void;
  /** This chord broke a line in this box, and the draft stayed. */
  brokeLine(composer: HTMLElement, chord: string): void;
  /**
   * Whether it did so before. It may send the next time, as where the draft has no lines yet or a
   * switch beside it is on: the person is asked, and only their word lets it pass.
   */
  breaksLine(composer: HTMLElement, chord: string): boolean;
  /** Use showed whether a press on what this names sends here. */
  learnPress(selector: string | null, doesSend: boolean): void;
  /**
   * This chord sent a message in this page, or sends none, as the person says. Pages seldom have
   * one, so it is learnt for their life alone.
   */
  learnChord(chord: string, doesSend: boolean): void;
  /** Undefined where nothing was learnt of it. */
  doesChordSend(chord: string): boolean | undefined;
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
  refresh: () => void,
): Uses {
  const learntKeys = new WeakMap<HTMLElement, SendKey>();
  const chosenKeys = new WeakMap<HTMLElement, SendKey | null>();
  const chords = new Map<string, boolean>();
  const brokeLines = new WeakMap<HTMLElement, Set<string>>();
  /** Of what it was learnt since the background told last whether a press on it sends. */
  const fresh = new Map<string, boolean>();

  function uses(): KnownUse {
    const use = told.options?.uses.find(({ origins }) => isHere(origins)) ?? noUse;
    const those = (list: readonly string[], doSend: boolean) =>
      [...fresh.keys(), ...list].filter((one) => (fresh.get(one) ?? doSend) === doSend);
    return { ...use, sends: those(use.sends, true), others: those(use.others, false) };
  }

  function chosenKey(composer: HTMLElement): SendKey | null {
    return chosenKeys.get(composer) ?? uses().chosen;
  }

  function findSendKey(composer: HTMLElement): SendKey {
    return sendKeyOf(composer, siteOf(composer), {
      chosen: chosenKey(composer),
      learnt: learntKeys.get(composer) ?? uses().learnt,
    });
  }

  return {
    sendKeyOf: findSendKey,
    uses,
    toldAnew: () => fresh.clear(),
    learnKey(composer, sendKey) {
      if (sendKey === 'enter') {
        // What seemed to be a new line was the message on its way, and what was said is over.
        brokeLines.delete(composer);
        if (chosenKey(composer)) chosenKeys.set(composer, sendKey);
      }
      if (findSendKey(composer) === sendKey) return;
      learntKeys.set(composer, sendKey);
      if (siteOf(composer)) askBackground({ kind: 'keepSendKey', sendKey, isChosen: false });
    },
    brokeLine: (composer, chord) =>
      void brokeLines.set(composer, new Set(brokeLines.get(composer)).add(chord)),
    breaksLine: (composer, chord) => brokeLines.get(composer)?.has(chord) ?? false,
    learnPress(selector, doesSend) {
      if (selector === null) return;
      fresh.set(selector, doesSend);
      askBackground({ kind: 'keepLearnt', selector, doesSend });
    },
    learnChord: (chord, doesSend) => void chords.set(chord, doesSend),
    doesChordSend: (chord) => chords.get(chord),
    chooseSendKey(composer, asked, chosen) {
      const before = chosenKey(composer);
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
