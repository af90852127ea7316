import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  bytesOf,
  fitWrites,
  MOST_BYTES,
  MOST_ITEM_BYTES,
  MOST_ITEMS,
} from '@/utils/settings/sync/fit';

const register = (v: unknown) => ({ v, t: 1 });

it('counts the key and the JSON, in bytes, and what Chromium writes longer', () => {
  expect(bytesOf('ab', 'c')).toBe(2 + 3);
  expect(bytesOf('ü', '€')).toBe(2 + 5);
  expect(bytesOf('', '<')).toBe(8);
});

it('keeps what is too large for an item here, and names it', () => {
  const writes = { 'o:cards:a': register('x'.repeat(MOST_ITEM_BYTES)), 'o:cards:b': register('y') };
  const fitted = fitWrites(writes, {});
  expect(fitted).toMatchObject({ tooLarge: ['o:cards:a'], leftOut: 0 });
  expect(Object.keys(fitted.writes)).toEqual(['o:cards:b']);
});

it('takes the choices first, then the smaller ones', () => {
  const remote = { old: 'x'.repeat(MOST_BYTES - 200) };
  const writes = {
    'o:words:a': register('y'.repeat(90)),
    'o:words:b': register('y'.repeat(20)),
    's:plans': register('z'.repeat(60)),
  };
  const fitted = fitWrites(writes, remote);
  expect(Object.keys(fitted.writes)).toEqual(['s:plans', 'o:words:b']);
  expect(fitted.leftOut).toBe(1);
});

it('lets what makes room through, also when there is none', () => {
  const remote = Object.fromEntries(
    Array.from({ length: MOST_ITEMS }, (_, index) => [
      `o:words:${index}`,
      register('long enough'.repeat(19)),
    ]),
  );
  const writes = { 'o:words:7': register(null), 'f:cards:new': register(true) };
  const fitted = fitWrites(writes, remote);
  expect(Object.keys(fitted.writes)).toEqual(['o:words:7']);
  expect(fitted.leftOut).toBe(1);
});

it('never goes over what a browser takes', () => {
  const values = fc.dictionary(
    fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).map((key) => `o:words:${key}`),
    fc.integer({ min: 2_000, max: 9_000 }).map((length) => register('é'.repeat(length / 2))),
    { minKeys: 10, maxKeys: 40 },
  );
  let full = 0;
  fc.assert(
    fc.property(values, values, (first, second) => {
      const remote: Record<string, unknown> = fitWrites(first, {}).writes;
      const fitted = fitWrites(second, remote);
      const after = Object.entries({ ...remote, ...fitted.writes });
      const bytes = after.reduce((sum, [key, value]) => sum + bytesOf(key, value), 0);
      expect(bytes).toBeLessThanOrEqual(102_400);
      for (const [key, value] of after) expect(bytesOf(key, value)).toBeLessThanOrEqual(8_192);
      const counted = Object.keys(fitted.writes).length + fitted.tooLarge.length + fitted.leftOut;
      expect(counted).toBe(Object.keys(second).length);
      if (fitted.leftOut > 0) full += 1;
    }),
    // Shrinking what is this large would take minutes.
    { numRuns: 60, endOnFailure: true },
  );
  expect(full).toBeGreaterThan(0);
});
