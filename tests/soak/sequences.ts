/**
 * What people often do one after the other, and what once went wrong: too rare to come about by
 * chance alone.
 */
import type { Act } from './acts';

const write: Act = { kind: 'write' };
const toggleMark: Act = { kind: 'toggle-mark' };
const send: Act = { kind: 'send', way: 0 };
const choose = (choice: Extract<Act, { kind: 'choose' }>['choice']): Act => ({
  kind: 'choose',
  choice,
});

/** Each begins without a mark, or takes one back. */
export const sequences = {
  /** Marked, held, written on, held again, sent. */
  'keep-editing': [
    ...[write, toggleMark, send, choose('keep-editing')],
    ...[write, send, choose('send-now')],
  ],
  /** The next message is marked at once, is one short word, and is sent at once. */
  'next-message': [
    ...[write, toggleMark, send, choose('send-now')],
    ...[toggleMark, write, send, choose('urgent')],
  ],
  /** The address changes behind the dialog. */
  'readdressed-while-held': [
    ...[write, toggleMark, send],
    ...[{ kind: 'readdress', part: 'path', by: 'replace' } as const, choose('send-now')],
  ],
  /** Beside a marked draft, another one goes. */
  'thread-beside-mark': [
    ...[write, toggleMark, { kind: 'write-in-thread' } as const],
    ...[{ kind: 'send-in-thread', way: 2 } as const, send, choose('send-now')],
  ],
} satisfies Record<string, readonly Act[]>;
