import * as v from 'valibot';
import { expect, it } from 'vitest';
import { parseEntry } from '@/utils/record/entries';
import { epochMs, LATEST_MS } from '@/utils/time/epoch-ms';

it.each([0, 1, Date.UTC(2026, 10, 28), LATEST_MS])('%d is a time', (at) => {
  expect(v.parse(epochMs, at)).toBe(at);
  expect(() => new Intl.DateTimeFormat('en').format(at)).not.toThrow();
});

it.each([-1, LATEST_MS + 1, 8.64e15, 1e300, Number.NaN, Infinity, '1', null])(
  '%s is none',
  (at) => {
    expect(v.is(epochMs, at)).toBe(false);
  },
);

it('an entry with an impossible time is left out before a page shows it', () => {
  const win = { id: 'a', createdAt: 1, kind: 'goal', text: 'Walk', doneAt: null };
  expect(parseEntry('wins', win)).not.toBeNull();
  expect(parseEntry('wins', { ...win, createdAt: 1e300 })).toBeNull();
  expect(parseEntry('wins', { ...win, doneAt: 1e300 })).toBeNull();
});
