/** What a person, the page and the browser may do in a random life of a chat. */
import fc from 'fast-check';

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
  | { kind: 'switch-chat' }
  | { kind: 'scroll'; to: number }
  /** The background ends, as it does after half a minute of rest. */
  | { kind: 'lose-worker' }
  /** The page puts a new composer in the place of the old one. */
  | { kind: 'remount' }
  /** The page takes out every node that is not its own. */
  | { kind: 'take-our-node' }
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

export const places = ['page', 'frame', 'shadow'] as const;

export interface Life {
  /** Picks one of the chats, and one of the places it can be in. */
  chat: number;
  place: number;
  acts: Act[];
}

const weighted = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });
const just = (kind: Exclude<Act['kind'], 'send' | 'choose' | 'scroll'>) =>
  fc.constant<Act>({ kind });

const choice = fc.oneof(
  weighted(2, fc.constant<Choice>('keep-editing')),
  weighted(2, fc.constant<Choice>('escape')),
  weighted(1, fc.constant<Choice>('enter')),
  weighted(4, fc.constant<Choice>('send-now')),
  weighted(2, fc.constant<Choice>('send-now-and-enter')),
  weighted(3, fc.constant<Choice>('urgent')),
  weighted(1, fc.constant<Choice>('enter-on-send')),
  weighted(1, fc.constant<Choice>('longer')),
  weighted(1, fc.constant<Choice>('rest')),
);

const act: fc.Arbitrary<Act> = fc.oneof(
  weighted(8, just('write')),
  weighted(2, just('break-line')),
  weighted(3, just('pick-suggestion')),
  weighted(3, just('compose')),
  weighted(7, just('toggle-mark')),
  weighted(1, just('mark-hour')),
  weighted(
    10,
    fc.nat({ max: 99 }).map((way): Act => ({ kind: 'send', way })),
  ),
  weighted(1, just('send-twice')),
  weighted(
    9,
    choice.map((one): Act => ({ kind: 'choose', choice: one })),
  ),
  weighted(3, just('switch-chat')),
  weighted(
    2,
    fc.nat({ max: 600 }).map((to): Act => ({ kind: 'scroll', to })),
  ),
  weighted(1, just('lose-worker')),
  weighted(2, just('remount')),
  weighted(1, just('take-our-node')),
  weighted(1, just('reload')),
);

export const life: fc.Arbitrary<Life> = fc.record({
  chat: fc.nat({ max: 999 }),
  place: fc.nat({ max: 9 }),
  acts: fc.array(act, { minLength: 12, maxLength: 28, size: 'max' }),
});
