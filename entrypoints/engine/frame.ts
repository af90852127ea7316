/**
 * What the engine knows of its frame: its boxes, what heats them, what use has shown, the line to
 * the background.
 */

import { createBoxes, SETTLED_MS } from '@/utils/engine/boxes';
import type {
  Companion,
  Frame,
  FrameOptions,
  FrameState,
  Guard,
  HoldReason,
  KnownUse,
  Prompt,
  SharedRule,
  Undoable,
} from '@/utils/engine/bridge';
import { type Draft, isEmptyDraft } from '@/utils/engine/draft';
import { findComposer, findComposers, findSiteOf } from '@/utils/engine/find-box';
import {
  adopt,
  carry,
  endMessage,
  findChat,
  findLater,
  findRest,
  findScope,
  type Heat,
  isHeated,
  noHeat,
} from '@/utils/engine/heat';
import { read } from '@/utils/engine/plain-dom';
import { sendKeyOf } from '@/utils/engine/send-key';
import type { Stage } from '@/utils/engine/stage';
import { findSelectorIn } from '@/utils/engine/teach/find-selector-in';
import { askBackground } from '@/utils/extension/ask-background';
import type { SendKey, Site } from '@/utils/sites/site';
import { SECOND_MS } from '@/utils/time/durations';

/** The engine's own view of its frame, wider than what the prompt and the companion see. */
export interface EngineFrame extends Frame {
  options: FrameOptions | null;
  /** Whether a rule for a chat can be kept here. */
  keepsChats: boolean;
  prompt: Prompt | null;
  companion: Companion | null;
  /**
   * The box whose marked message left last without being held, and what was pressed then; null
   * where none was.
   */
  missed: { composer: HTMLElement; control: HTMLElement | null } | null;
  /** What took no press while the box beside it was empty. */
  woken: WeakSet<HTMLElement>;
  /** What is known of the site; which box of it counts is for `siteOf`. */
  siteHere(): Site | null;
  /** The key under which a mark of this box is kept. */
  keyOf(composer: HTMLElement): string;
  /**
   * The box that has taken the place of one that is gone, with the same draft; or the box itself;
   * or null.
   */
  present(composer: HTMLElement): HTMLElement | null;
  /**
   * The person begins to write in this box: what the page took out of it by itself keeps its mark
   * for when it comes back.
   */
  park(composer: HTMLElement): void;
  /** The page took this box away with its marked draft in it, and drew no other for it. */
  isAway(composer: HTMLElement): boolean;
  /** The person is about to write in this box. */
  look(composer: HTMLElement): void;
  /** The box to which the page moved its marked draft last; the box itself where it did not. */
  heirOf(composer: HTMLElement): HTMLElement;
  /**
   * The person wrote in this box: what stands in it is theirs, and is looked at once they come to
   * rest, or before.
   */
  wrote(composer: HTMLElement): void;
  /** The person does something else than to write, by which the page may change what they wrote. */
  catchUp(): void;
  /** What stands in this box is the person's. */
  touch(composer: HTMLElement): void;
  /** The message of this box went. */
  settle(composer: HTMLElement): void;
  /**
   * It went, and this was it: the mark for one message ends, or waits for its draft where the page
   * had put this one in its place. Gives whether it was the marked draft.
   */
  endMark(composer: HTMLElement, key: string, went: Draft): boolean;
  /** Whether the page by itself put what went there into the place of the marked draft. */
  hasReplaced(composer: HTMLElement, went: Draft): boolean;
  sendKeyOf(composer: HTMLElement): SendKey;
  /** What use has shown of the presses of this site. */
  uses(): KnownUse;
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
  learnPress(selector: string, doesSend: boolean): void;
  /**
   * This shortcut sent a message in this page. Pages seldom have one, so it is learnt for their
   * life alone.
   */
  learnShortcut(shortcut: string): void;
  isShortcut(shortcut: string | null): boolean;
  /** Why a send of this composer would be held, or null. */
  reasonOf(composer: HTMLElement): HoldReason | null;
  /** Brings the prompt where it has not come yet. */
  bringPrompt(): void;
  /** The rules of the person's own that are on: they may heat any draft. */
  rules(): SharedRule[];
  /**
   * Takes the next heat, and keeps the mark and the rest of this key beyond this page. Calls back
   * with whether that is kept.
   */
  change(heat: Heat, key: string, kept?: (isKept: boolean) => void): void;
  /** Asks anew for what the background has not kept yet. */
  keepPending(): void;
  /**
   * A message waits in the chat of this key until then; null: none does any more. `from` is the key
   * it had, where it came along. Calls back with whether that is kept.
   */
  keepLater(
    key: string,
    untilAt: number | null,
    told: (isKept: boolean) => void,
    from?: string,
  ): void;
  /**
   * From here on this sends in this composer, as the person says: with `mod-enter`, Enter makes a
   * new line. Calls back with its undo once that is kept, or null.
   */
  chooseSendKey(
    composer: HTMLElement,
    sendKey: SendKey,
    chosen: (undo: Undoable['undo'] | null) => void,
  ): void;
  /** Takes over what the background tells. False where it says nothing new. */
  takeOver(now: FrameState): boolean;
}

/**
 * When a page that goes to another chat has changed its box: most by the first, slow ones by the
 * last.
 */
export const SWITCH_LOOKS_MS = [100, 400, 900, SETTLED_MS + 50, 3_000];

const RULES: readonly SharedRule[] = ['lateHours', 'words', 'looks', 'manyMessages', 'site'];

/** A person who writes no letter for so long has come to rest. */
const REST_MS = 200;

/** A storage that refuses is not asked at each key. */
const KEEP_AGAIN_MS = SECOND_MS;

const noUse: KnownUse = { origins: '', chosen: null, learnt: null, sends: [], others: [] };

export interface FramePorts {
  /** What heats the boxes may have changed. */
  refresh(): void;
  /** What stood under the one key stands under the other now. */
  carried(from: string, to: string): void;
  /** Looks whether a message that is on its way went just now. */
  lookAtSends(): void;
  /** What the person wrote last in this box is not drawn yet. */
  isDrawing(composer: HTMLElement): boolean;
}

export function createFrame(guard: Guard, stage: Stage, ports: FramePorts): EngineFrame {
  const { signal, known } = guard;
  /** The changes that the background has not kept yet, by key. */
  const pending = new Map<string, Heat>();
  let keptAt = 0;
  const learntKeys = new WeakMap<HTMLElement, SendKey>();
  const chosenKeys = new WeakMap<HTMLElement, SendKey | null>();
  const shortcuts = new Set<string | null>();
  /**
   * Boxes in which a new line seemed to stay, and nobody was asked: a slow page may have sent the
   * message after all.
   */
  const unasked = new WeakSet<HTMLElement>();
  /** What was learnt since the background told last. */
  let fresh: Pick<KnownUse, 'sends' | 'others'> = { sends: [], others: [] };
  /** The salt of the keys and the newest of the states that the background told or kept. */
  let newest = { salt: '', revision: 0 };
  /** The person did something else than to write since they wrote. */
  let mayBeSwapped = false;
  let isWriting = false;
  /** One for many letters: for each it would cost more than all the rest of it. */
  let isTimed = false;

  const boxes = createBoxes({
    known,
    siteOf: (composer) => frame.siteOf(composer),
    salt: () => newest.salt,
    isKept: (key) => keptKeys().includes(key) || findLater(frame.heat, key) !== null,
    keptKeys,
    lookAtSends: ports.lookAtSends,
    isDrawing: ports.isDrawing,
    carry(from, to) {
      ports.carried(from, to);
      const waits = findLater(frame.heat, from);
      frame.change(carry(frame.heat, from, to), to);
      if (waits) frame.keepLater(to, waits.untilAt, () => {}, from);
      keep(from);
      for (const ms of SWITCH_LOOKS_MS) setTimeout(ports.refresh, ms);
    },
    now: () => performance.now(),
  });

  const frame: EngineFrame = {
    ...boxes,
    signal,
    stage,
    options: null,
    keepsChats: false,
    heat: noHeat,
    prompt: null,
    companion: null,
    missed: null,
    woken: new WeakSet(),

    siteHere: () => guard.start?.site ?? null,
    siteOf: (composer) => findSiteOf(composer, frame.siteHere()),
    present: (composer) =>
      boxes.present(composer, () => findComposers(composer.ownerDocument, frame.siteHere())),
    park(composer) {
      if (!mayBeSwapped) return;
      mayBeSwapped = false;
      boxes.noteReplaced(composer);
      // Where data tell chats apart, the mark stays with its chat.
      if (frame.siteOf(composer)) return;
      const isEmptied = isEmptyDraft(composer) && frame.scopeOf(composer) === 'message';
      if (isEmptied && boxes.park(composer)) ports.refresh();
    },
    endMark(composer, key, went) {
      const isOther = boxes.hasReplaced(composer, went);
      const scope = findScope(frame.heat, key, Date.now());
      if (isOther && scope === 'message') boxes.parkReplaced(composer);
      boxes.settle(composer);
      if (isOther) ports.refresh();
      else frame.change(endMessage(frame.heat, key), key);
      return !isOther;
    },
    wrote(composer) {
      boxes.wrote(composer);
      isWriting = true;
      if (!isTimed) lookForRest();
    },
    catchUp() {
      mayBeSwapped = true;
      boxes.catchUp();
    },

    sendKeyOf(composer) {
      const use = frame.uses();
      const isOpen = unasked.has(composer) && frame.reasonOf(composer) !== null;
      return sendKeyOf(composer, frame.siteOf(composer), {
        chosen: chosenKeys.get(composer) ?? use.chosen,
        learnt: (isOpen ? null : learntKeys.get(composer)) ?? use.learnt,
      });
    },
    uses() {
      const use = frame.options?.uses.find(({ origins }) => isHere(origins)) ?? noUse;
      return {
        ...use,
        sends: [...fresh.sends, ...use.sends.filter((one) => !fresh.others.includes(one))],
        others: [...fresh.others, ...use.others.filter((one) => !fresh.sends.includes(one))],
      };
    },
    learnKey(composer, sendKey, isKept) {
      // A second new line that stays is enough.
      unasked.delete(composer);
      if (frame.sendKeyOf(composer) === sendKey) return;
      if (sendKey) learntKeys.set(composer, sendKey);
      else learntKeys.delete(composer);
      if (sendKey === 'mod-enter' && !isKept) unasked.add(composer);
      if (isKept) askBackground({ kind: 'keepSendKey', sendKey, isChosen: false });
    },
    answeredKey(composer, wasToSend) {
      if (unasked.delete(composer) && wasToSend) learntKeys.delete(composer);
    },
    learnPress(selector, doesSend) {
      const { sends, others } = fresh;
      const without = (list: readonly string[]) => list.filter((one) => one !== selector);
      fresh = doesSend
        ? { sends: [selector, ...without(sends)], others: without(others) }
        : { sends: without(sends), others: [selector, ...without(others)] };
      askBackground({ kind: 'keepLearnt', selector, doesSend });
    },
    learnShortcut: (shortcut) => void shortcuts.add(shortcut),
    isShortcut: (shortcut) => shortcuts.has(shortcut),
    chooseSendKey(composer, asked, chosen) {
      const before = chosenKeys.get(composer) ?? frame.uses().chosen;
      const keep = (sendKey: SendKey | null, kept: (isKept: boolean) => void) =>
        askBackground({ kind: 'keepSendKey', sendKey, isChosen: true }, ({ ok }) => {
          if (ok) chosenKeys.set(composer, sendKey);
          kept(ok);
          ports.refresh();
        });
      // Their next key may come before the answer.
      chosenKeys.set(composer, asked);
      keep(asked, (isKept) => {
        if (!isKept) chosenKeys.set(composer, before);
        chosen(isKept ? (done) => keep(before, done) : null);
      });
    },

    scopeOf(composer) {
      // First the key: with it the mark may go along.
      const key = boxes.keyOf(composer);
      return findScope(frame.heat, key, Date.now());
    },
    toggleMark: async () => {},
    bringPrompt: () => {},
    refreshRule: () => {},
    findRule(composer) {
      if (!frame.companion) return null;
      const key = boxes.keyOf(composer);
      if (findRest(frame.heat, key, Date.now())) return null;
      return frame.companion.findRule(composer, findChat(frame.heat, key) !== null);
    },
    holdChat(key, isOn, told) {
      askBackground({ kind: 'keepChat', key, salt: newest.salt, isOn }, (kept) => {
        if (kept.ok) frame.heat = { ...frame.heat, chats: kept.value };
        told(kept.ok);
        ports.refresh();
      });
    },
    reasonOf(composer) {
      const key = boxes.keyOf(composer);
      const now = Date.now();
      if (findLater(frame.heat, key)) return 'later';
      if (findScope(frame.heat, key, now)) return 'mark';
      return isHeated(frame.heat, key, now) ? 'pause' : frame.findRule(composer);
    },
    rules: () => RULES.filter((rule) => frame.options?.rules[rule]),

    change(heat, key, kept) {
      frame.heat = heat;
      keep(key, kept);
      ports.refresh();
    },
    keepPending() {
      if (pending.size === 0 || performance.now() - keptAt < KEEP_AGAIN_MS) return;
      for (const key of pending.keys()) keep(key);
    },
    takeOver(now) {
      // Told before our last change was kept, and come after: a newer one is on its way.
      if (now.salt === newest.salt && now.revision < newest.revision) return false;
      newest = { salt: now.salt, revision: now.revision };
      frame.options = now.options;
      frame.keepsChats = now.keepsChats;
      fresh = { sends: [], others: [] };
      frame.heat = adopt(frame.heat, now, pending);
      return true;
    },
    keepLater(key, untilAt, told, from) {
      askBackground({ kind: 'keepLater', key, salt: newest.salt, untilAt, from }, (kept) => {
        if (kept.ok) frame.heat = { ...frame.heat, later: kept.value };
        told(kept.ok);
        ports.refresh();
      });
    },
    here: () => guard.composer,
    refresh: ports.refresh,
    remind(reminder) {
      // It is asked again until it is shown.
      if (!frame.prompt) frame.bringPrompt();
      return frame.prompt?.remind(reminder) ?? false;
    },
    isOwn: stage.isOwn,
    teach() {
      const { composer, control } = frame.missed ?? {};
      const request = {
        kind: 'startTeach',
        composer: composer?.isConnected ? findSelectorIn(composer) : null,
        sendButton: control && read(control, 'isConnected') ? findSelectorIn(control) : null,
      } as const;
      askBackground(request);
    },
  };

  function lookForRest(): void {
    isTimed = isWriting;
    if (isTimed) setTimeout(lookForRest, REST_MS);
    else rested();
    isWriting = false;
  }

  /** Also from words that came by no key, such as spoken ones: the sign of a rule follows them. */
  function rested(): void {
    boxes.rest();
    if (frame.rules().length > 0 || frame.heat.chats.length > 0) frame.refreshRule();
  }

  function keptKeys(): string[] {
    const { marks, rests } = frame.heat;
    const now = Date.now();
    return [...marks, ...rests].filter(({ untilAt }) => untilAt > now).map(({ key }) => key);
  }

  /**
   * What was not kept stays pending, so that no news of the background takes it away, and is asked
   * for again when the person goes on in a box. So does all of a frame that has an origin neither
   * by its address nor by the page around it, such as a sandboxed one without an address: nobody is
   * told of marks under none.
   */
  function keep(key: string, told?: (isKept: boolean) => void): void {
    const { heat } = frame;
    // Another copy keeps what is marked here now.
    if (signal.aborted) return;
    keptAt = performance.now();
    pending.set(key, heat);
    const mark = heat.marks.find((one) => one.key === key) ?? null;
    const rest = findRest(heat, key, Date.now());
    askBackground({ kind: 'keepMark', key, salt: newest.salt, mark, rest }, (kept) => {
      const isTold = location.origin !== 'null' || self.origin !== 'null';
      if (kept.ok && isTold && pending.get(key) === heat) pending.delete(key);
      if (kept.ok) newest.revision = Math.max(newest.revision, kept.value);
      told?.(kept.ok);
    });
  }

  return frame;
}

/** Whether the site's data take a box for a composer that the general rules took for one. */
export function isStillComposer(composer: HTMLElement, site: Site | null): boolean {
  return findComposer([composer], site) !== null;
}

function isHere(origins: string): boolean {
  return RegExp(`^(${origins})$`).test(origin);
}
