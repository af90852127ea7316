import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  keyFromText,
  keyToText,
  makeLock,
  openLock,
  PBKDF2_ITERATIONS,
  parseLock,
} from '@/utils/record/lock';
import { seal, unseal } from '@/utils/record/seal';
import { HOUR_MS, LOCK_AFTER_MS } from '@/utils/time/durations';

/** So that many can be tried; the number of rounds changes how long it takes, not what it does. */
const FEW = 2;

it('asks for at least as many rounds as OWASP does', async () => {
  expect(PBKDF2_ITERATIONS).toBeGreaterThanOrEqual(600_000);
  const { lock } = await makeLock('correct horse', null);
  expect(lock.iterations).toBe(PBKDF2_ITERATIONS);
});

it('opens with its passphrase, to the key that it was made with', async () => {
  const { lock, key } = await makeLock('correct horse', 1000, FEW);
  const again = await openLock(lock, 'correct horse');
  expect(await unseal(again as CryptoKey, await seal(key, 'words', ''), '')).toBe('words');
});

it('never opens with another passphrase', async () => {
  const passphrase = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(passphrase, passphrase, async (mine, other) => {
      const { lock } = await makeLock(mine, null, FEW);
      const isSame = mine.normalize('NFKC') === other.normalize('NFKC');
      expect((await openLock(lock, other)) !== null).toBe(isSame);
      expect(await openLock(lock, `${mine} `)).toBeNull();
      expect(await openLock(lock, '')).toBeNull();
    }),
  );
});

it('takes a letter as the same, however the keyboard put it together', async () => {
  const { lock } = await makeLock('caf\u00e9 au lait', null, FEW);
  expect(await openLock(lock, 'cafe\u0301 au lait')).not.toBeNull();
});

it('does not open when any part of it was changed', async () => {
  const { lock } = await makeLock('correct horse', null, FEW);
  const other = await makeLock('correct horse', null, FEW);
  expect(other.lock.salt).not.toBe(lock.salt);
  for (const changed of [
    { ...lock, iterations: FEW + 1 },
    { ...lock, salt: other.lock.salt },
    { ...lock, check: other.lock.check },
    { ...lock, check: (lock.check.startsWith('A') ? 'B' : 'A') + lock.check.slice(1) },
  ]) {
    expect(await openLock(changed, 'correct horse')).toBeNull();
  }
});

it('is read from anywhere, and nothing else is', async () => {
  const { lock } = await makeLock('correct horse', null, FEW);
  expect(parseLock(JSON.parse(JSON.stringify(lock)))).toEqual(lock);
  for (const bad of [
    null,
    'lock',
    { ...lock, salt: 1 },
    { ...lock, iterations: 1e12 },
    { ...lock, iterations: 0 },
    { ...lock, check: undefined },
    { ...lock, lockAfterMs: 'soon' },
  ]) {
    expect(parseLock(bad)).toBeNull();
  }
});

it.each([1, 1e15, Number.POSITIVE_INFINITY])(
  'gives a lock with a time that nobody can choose (%d ms) the one that a new lock has',
  async (lockAfterMs) => {
    const { lock } = await makeLock('correct horse', HOUR_MS, FEW);
    expect(parseLock(lock)).toEqual(lock);
    expect(parseLock({ ...lock, lockAfterMs })).toEqual({ ...lock, lockAfterMs: LOCK_AFTER_MS });
  },
);

it('keeps a key as text, and takes no other text for one', async () => {
  const { key } = await makeLock('correct horse', null, FEW);
  const again = await keyFromText(await keyToText(key));
  expect(await unseal(again as CryptoKey, await seal(key, 'words', ''), '')).toBe('words');
  for (const bad of ['', '?', 'AA==']) expect(await keyFromText(bad)).toBeNull();
});
