/**
 * The hold of one frame: the one owner of what is held, on its way or allowed, and of its dialog.
 * The promises it keeps: a heated message never goes without a choice, never goes twice, and there
 * is always a way to send.
 */
import type { Choice, HeldSend, Prompt, SendChoice } from './bridge';
import { rememberCaret } from './caret';
import { type Draft, isEmptyDraft, isGone, isSameMessage, readDraft } from './draft';
import { type Following, type FollowPorts, followDraft, REST_MS } from './follow-draft';
import { actNow, canRepeat, pressLikeAHand, repeatAct, wordsOfEntry } from './repeat-act';

/**
 * `hold` shows the dialog; `swallow` keeps the event from the page without one, for something is on
 * its way.
 */
export type Verdict = 'pass' | 'hold' | 'swallow';

/** How long the person's next act of this message passes, after ours could not deliver it. */
export const OPEN_MS = 5 * 60_000;

/** What the page makes of a press, or of the focus that is back, it makes of it at once. */
const MADE_MS = 300;

type Phase =
  | { kind: 'idle' }
  /** The dialog is open, and this draft is held. */
  | { kind: 'held'; key: string; draft: Draft }
  /** The person chose to send, and their act was repeated once. */
  | { kind: 'repeating'; key: string; untilAt: number }
  /** It could not be delivered, or the dialog is gone; the person's next act passes. */
  | { kind: 'open'; key: string; untilAt: number }
  /** That act, or what does not send as the person says, is on its way; all its events pass. */
  | { kind: 'passing'; key: string; untilAt: number };

export interface HoldPorts {
  now(): number;
  /** What draws the dialog, or null before it has come. */
  prompt(): Prompt | null;
  keyOf(composer: HTMLElement): string;
  present(composer: HTMLElement): HTMLElement | null;
  /** This draft is held from here on, by whatever: it is known again where its box is another. */
  held(composer: HTMLElement): void;
  isOwn(node: Node): boolean;
  /**
   * The page hears of a change of this draft that was kept from it while the focus was in our
   * dialog.
   */
  tellChange(composer: HTMLElement): void;
  /** The button that data or teaching say sends this box, or null. */
  findButton(composer: HTMLElement): HTMLElement | null;
  /** Whether this site takes nothing that we repeat. */
  takesNothing(composer: HTMLElement): boolean;
  /** The message went, and this was it: a mark for one message ends with its draft. */
  delivered(composer: HTMLElement, key: string, draft: Draft): void;
  /**
   * The message was let go without a choice: no dialog could be shown, or nothing that we do
   * delivers it.
   */
  letGo(): void;
  /** What the person chose, once the focus is back in the draft. */
  chosen(choice: Choice, send: HeldSend): void;
  /** What they chose to send still stands there, and is on its way from here on. */
  goes(choice: SendChoice, send: HeldSend): void;
}

export interface Hold {
  /**
   * What happens to one event of an act on this box. `isFollowUp` says that the page's own code may
   * have made the event out of our repetition.
   */
  judge(key: string, isHeated: boolean, isFollowUp: boolean): Verdict;
  /**
   * Shows the dialog. When none can be shown, this message is open from here on, and the answer is
   * false.
   */
  begin(send: HeldSend): boolean;
  /** An act passed: where this message was open, it is on its way now. */
  passed(composer: HTMLElement, key: string): void;
  /**
   * The draft went on under another address: what was said of it under the one key holds under the
   * other now.
   */
  carried(from: string, to: string): void;
  /**
   * The person changed the mark. Where it is gone, nothing stays open for this message, so that a
   * new mark holds.
   */
  marked(key: string, isThere: boolean): void;
  /**
   * Looks at what is on its way, before the person goes on; where they go on to write, `composer`
   * is their box.
   */
  look(composer?: HTMLElement): void;
  edited(composer: HTMLElement): void;
  isBusyWith(key: string): boolean;
  /** Whether nothing is held, on its way or allowed any more. */
  isIdle(): boolean;
  /** Whether something is held, on its way or allowed, or what went is still followed. */
  isWaiting(): boolean;
}

export function isSendChoice(choice: Choice): choice is SendChoice {
  return choice.kind === 'send' || choice.kind === 'urgent';
}

export function createHold(ports: HoldPorts): Hold {
  let phase: Phase = { kind: 'idle' };
  let following: Following | null = null;
  /** The message that is followed; its key goes along with its draft. */
  let followed = { key: '' };

  const opened = (key: string): Phase => ({ kind: 'open', key, untilAt: ports.now() + OPEN_MS });

  /**
   * A dialog that the page took away is over: the message is open, so that nothing is held for
   * ever.
   */
  function breakOpen(): void {
    if (phase.kind === 'held' && !ports.prompt()?.isOpen()) phase = opened(phase.key);
  }

  /** What was let go is gone from this box: what the person writes next is another message. */
  function endEmptied(composer: HTMLElement): void {
    breakOpen();
    if (phase.kind !== 'open' && phase.kind !== 'passing') return;
    if (isEmptyDraft(composer) && phase.key === ports.keyOf(composer)) phase = { kind: 'idle' };
  }

  function judge(key: string, isHeated: boolean, isFollowUp: boolean): Verdict {
    breakOpen();
    const now = ports.now();
    const isOurs = phase.kind !== 'idle' && phase.key === key;
    // What is held or on its way stays so, even if its mark fades or is taken back meanwhile.
    if (isOurs && phase.kind === 'held') return 'swallow';
    if (isOurs && phase.kind === 'repeating' && (phase.untilAt > now || following?.isUnderWay())) {
      return isFollowUp ? 'pass' : 'swallow';
    }
    if (!isHeated) return 'pass';
    if (phase.kind === 'held') return 'swallow';
    if (phase.kind !== 'open' && phase.kind !== 'passing') return 'hold';
    // A page that is busy with the person's own press is theirs to press again.
    const isBusy = phase.kind === 'passing' && following?.isUnderWay();
    return isOurs && (phase.untilAt > now || isBusy) ? 'pass' : 'hold';
  }

  function begin(send: HeldSend): boolean {
    const prompt = ports.prompt();
    const returnToDraft = rememberCaret(send.composer);
    const held = { kind: 'held' as const, key: send.key, draft: readDraft(send.composer) };
    const entry = wordsOfEntry(send.act, send.composer);
    const wasThere = send.composer.isConnected;
    const findBox = () => ports.present(send.composer) ?? (wasThere ? null : send.composer);
    const carryOut = (choice: Choice, box: HTMLElement | null): void => {
      if (!isSendChoice(choice) && choice.kind !== 'not-send') {
        lookForWords(held.draft, box);
        return;
      }
      const repeating = { kind: 'repeating' as const, key: held.key, untilAt: Infinity };
      phase = repeating;
      // In a later turn: the page may still be busy with the focus that came back. However long
      // that takes, an impatient key, which the browser hands on first, does not come in between.
      setTimeout(() => {
        repeating.untilAt = ports.now() + REST_MS;
        repeat(send, findBox(), held.draft, entry, choice.kind === 'not-send' ? null : choice);
      });
    };
    const choose = (choice: Choice): void => {
      const isHeld = phase === held;
      // First the box: what is held no more is not looked for.
      const box = findBox();
      if (isHeld) phase = { kind: 'idle' };
      try {
        returnToDraft(box ?? send.composer);
      } finally {
        // Where the caret cannot come back, the choice counts all the same.
        ports.chosen(choice, { ...send, key: held.key });
        if (isHeld) carryOut(choice, box);
      }
    };
    if (!prompt?.hold(send, choose)) {
      phase = opened(send.key);
      ports.letGo();
      return false;
    }
    phase = held;
    ports.held(send.composer);
    return true;
  }

  /** What stays is looked for in its box, as the focus has come back there. */
  function lookForWords(draft: Draft, box: HTMLElement | null): void {
    const isLost = () => !box || isGone(draft, box);
    const tell = () => isLost() && tellOfWords('words-gone', draft);
    // What is there by now, and goes after this, the person may have sent.
    if (isLost()) setTimeout(tell, MADE_MS);
  }

  /** The words that were held may be nowhere else any more. */
  function tellOfWords(kind: 'changed' | 'words-gone', { text }: Draft): void {
    ports.prompt()?.notify({ kind, draft: text });
  }

  /** `choice` is null for what does not send, as the person says. */
  function repeat(
    send: HeldSend,
    composer: HTMLElement | null,
    draft: Draft,
    entry: string,
    choice: SendChoice | null,
  ): void {
    const tellChange = () => composer && ports.tellChange(composer);
    // First the key of the box: with it the hold may go along.
    const key = composer && ports.keyOf(composer);
    const isOurs = phase.kind === 'repeating' && phase.key === key;
    const isSame = composer && isOurs && isSameMessage(composer, draft);
    // Where the box is gone and its draft is in no other one, it may have been sent.
    if (!composer || !key || !isSame) {
      phase = { kind: 'idle' };
      tellOfWords('changed', draft);
      return;
    }
    const act = actNow(send.act, send.composer, composer);
    const isThere = canRepeat(act) && wordsOfEntry(act, composer) === entry;
    if (!choice) {
      // The act goes on as if it had never been held, and we follow no delivery.
      phase = { kind: 'passing', key, untilAt: ports.now() + MADE_MS };
      if (isThere) repeatAct(act, composer, tellChange);
    } else {
      ports.goes(choice, { ...send, composer, key });
      const button = act.kind === 'key' ? ports.findButton(composer) : null;
      if (ports.takesNothing(composer) || !(button || isThere)) {
        // What they acted on is gone or another one, or takes no act of ours: what stands there now
        // is for the person to send.
        stays(key);
        return;
      }
      // Followed from before it, so that what the page does in the same turn is seen.
      follow(composer, key, draft, button ?? (act.kind === 'press' ? act.control : null));
      if (button) pressLikeAHand(button, composer, tellChange);
      else repeatAct(act, composer, tellChange);
      following?.look();
    }
  }

  function follow(composer: HTMLElement, key: string, draft: Draft, pressed: HTMLElement | null) {
    following?.stop();
    const message = { key };
    followed = message;
    const isOurs = () => phase.kind !== 'idle' && phase.key === message.key;
    const own: FollowPorts = {
      ...ports,
      told(fate, went) {
        if (fate === 'left') {
          if (isOurs()) phase = { kind: 'idle' };
          ports.delivered(composer, message.key, went);
          ports.prompt()?.notify(null);
        } else if (isOurs() && phase.kind !== 'held') {
          if (fate === 'idle') phase = opened(message.key);
          else stays(message.key);
        }
      },
      over() {
        if (following === current) following = null;
      },
    };
    const current = followDraft(composer, draft, pressed, own);
    following = current;
  }

  /**
   * The page is at rest with the draft in it. Nothing is pressed again: the person's next act
   * passes.
   */
  function stays(key: string): void {
    phase = opened(key);
    ports.prompt()?.notify({ kind: 'press-again' });
    ports.letGo();
  }

  return {
    judge,
    begin,
    passed(composer, key) {
      if (phase.kind !== 'open' || phase.key !== key) return;
      phase = { kind: 'passing', key, untilAt: ports.now() + REST_MS };
      follow(composer, key, readDraft(composer), null);
    },
    carried(from, to) {
      if (phase.kind !== 'idle' && phase.key === from) phase.key = to;
      if (following && followed.key === from) followed.key = to;
    },
    marked(key, isThere) {
      breakOpen();
      if (!isThere && phase.kind === 'open' && phase.key === key) phase = { kind: 'idle' };
    },
    look(composer) {
      following?.look();
      if (composer) endEmptied(composer);
    },
    edited(composer) {
      following?.edited();
      // Behind the dialog nobody edits: an editor drew late what was written before.
      // One that is empty by now was taken away, and is to be had back.
      if (phase.kind === 'held' && phase.key === ports.keyOf(composer) && !isEmptyDraft(composer)) {
        phase.draft = readDraft(composer);
      }
      endEmptied(composer);
    },
    isBusyWith: (key) => phase.kind !== 'idle' && phase.key === key,
    isIdle: () =>
      phase.kind === 'idle' ||
      (phase.kind !== 'held' && phase.untilAt < ports.now() && following === null),
    isWaiting: () => phase.kind !== 'idle' || following !== null,
  };
}
