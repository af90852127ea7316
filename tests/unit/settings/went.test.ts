import { expect, test } from 'vitest';
import { lastWent, parseWent, wentLately } from '@/utils/settings/went';
import { MINUTE_MS } from '@/utils/time/durations';

const AT = 1_800_000_000_000;
const went = { at: AT, pattern: 'https://chat.example.org/*', key: 'origin.talk.box.0' };

test('a message that went counts for ten minutes', () => {
  expect(wentLately(went, AT)).toBe(went);
  expect(wentLately(went, AT + 10 * MINUTE_MS - 1)).toBe(went);
  expect(wentLately(went, AT + 10 * MINUTE_MS)).toBeNull();
  expect(wentLately(null, AT)).toBeNull();
});

test('one that went later than now is none: the clock was put back since', () => {
  expect(wentLately(went, AT - 1)).toBeNull();
});

test('the last one counts, whichever is told first', () => {
  const next = { ...went, at: AT + 1 };
  expect(lastWent(null, went, AT)).toBe(went);
  expect(lastWent(went, next, AT + 1)).toBe(next);
  expect(lastWent(next, went, AT + 1)).toBe(next);
});

test('one from before the clock was put back is not the last one', () => {
  const ahead = { ...went, at: AT + 60 * MINUTE_MS };
  expect(lastWent(ahead, went, AT)).toBe(went);
});

test.each([
  [{ ...went, words: 'secret', title: 'secret' }, went],
  [
    { at: AT, pattern: 'https://chat.example.org/c/secret' },
    { at: AT, pattern: null, key: null },
  ],
  [{ at: 'noon' }, null],
  ['went', null],
])('of %j it keeps %j', (stored, value) => {
  expect(parseWent(stored)).toEqual({ ok: true, value });
});
