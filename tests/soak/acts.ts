/** What a person, the page and the browser may do in a random life of a chat, as plain data. */
import type { AddressPart } from '../fixtures/addresses';
import type { Answer } from '../fixtures/chat';

export type Act =
  /** A new word at the end of the draft. */
  | { kind: 'write' }
  /** A new line and a word in it. */
  | { kind: 'break-line' }
  /** A list of names opens, and Enter takes one. */
  | { kind: 'pick-suggestion' }
  /** An input method writes a word; the Enter that chooses it is its own. */
  | { kind: 'compose' }
  | { kind: 'toggle-mark' }
  | { kind: 'mark-hour' }
  /** By one of the ways of this chat; the number picks it. */
  | { kind: 'send'; way: number }
  /** Two presses of Enter before anyone could read the dialog. */
  | { kind: 'send-twice' }
  | { kind: 'choose'; choice: Choice }
  /**
   * The address changes first and the box so much later; a page keeps the draft of a chat that is
   * left, or not.
   */
  | { kind: 'switch-chat'; keepsDraft: boolean; tookMs: number }
  | { kind: 'scroll'; to: number }
  /** A press on something beside the box that sends nothing; the number picks it. */
  | { kind: 'press-other'; control: number }
  /** A word in a second box of the same kind, which opens for it. */
  | { kind: 'write-in-thread' }
  | { kind: 'send-in-thread'; way: number }
  | { kind: 'close-thread' }
  /** From now on the site delivers at once, or later. */
  | { kind: 'set-answer'; answer: Answer }
  /** The same chat under another address. */
  | { kind: 'readdress'; part: AddressPart; by: 'push' | 'replace' }
  /** A box of the same kind above the chat's, which nobody is ever in. */
  | { kind: 'toggle-neighbour' }
  /** The page puts a new composer with the same draft in the place of the old one. */
  | { kind: 'redraw' }
  /** The page puts a new, empty composer in the place of the old one. */
  | { kind: 'remount' }
  /** The page takes out every node that is not its own, once. */
  | { kind: 'take-our-node' }
  /** The background ends, as it does after half a minute of rest. */
  | { kind: 'lose-worker' }
  | { kind: 'reload' };

export type Choice =
  | 'keep-editing'
  | 'escape'
  | 'enter'
  | 'send-now'
  /** Send now, and Enter at once, because nothing seemed to happen. */
  | 'send-now-and-enter'
  | 'urgent'
  /** Enter on *Send now*, which must do nothing. */
  | 'enter-on-send'
  | 'longer'
  | 'rest';

export interface Life {
  /** Picks one of the chats, and one of the places it can be in. */
  chat: number;
  place: number;
  acts: Act[];
  heatedBy: HeatedBy;
}

/** What heats the drafts of a life: the person marks some, or a rule of theirs heats each. */
export type HeatedBy = 'mark' | 'rule';
