import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  dropDueKey,
  dropKey,
  findKey,
  holdKey,
  holdKeyFor,
  LOCK_ALARM,
  prolongKey,
  watchHeldKey,
} from '@/utils/record/journal-key';
import { type Lock, makeLock } from '@/utils/record/lock';
import { seal, unseal } from '@/utils/record/seal';

const MINUTE_MS = 60_000;
const NOW = 1_790_000_000_000;

let lock: Lock;
let key: CryptoKey;
beforeEach(async () => {
  fakeBrowser.reset();
  ({ lock, key } = await makeLock('correct horse', MINUTE_MS, 2));
});

const lockAt = async () => (await fakeBrowser.alarms.get(LOCK_ALARM))?.scheduledTime;

describe('a key that is held', () => {
  beforeEach(() => holdKey(key, lock, NOW));

  it('is found for its own lock, and for no other', async () => {
    const found = await findKey(lock, NOW);
    expect(await unseal(found as CryptoKey, await seal(key, 'words', ''), '')).toBe('words');
    const other = await makeLock('correct horse', MINUTE_MS, 2);
    expect(await findKey(other.lock, NOW)).toBeNull();
  });

  it('lies in the memory of the browser alone', async () => {
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual(['journalKey']);
  });

  it('is gone when it was not used for its time, also before the alarm comes', async () => {
    expect(await lockAt()).toBe(NOW + MINUTE_MS);
    expect(await findKey(lock, NOW + MINUTE_MS - 1)).not.toBeNull();
    expect(await findKey(lock, NOW + MINUTE_MS)).toBeNull();
    await dropDueKey(NOW + MINUTE_MS);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('is gone when the clock was put back: nobody knows how long it was not used', async () => {
    expect(await findKey(lock, NOW - MINUTE_MS)).not.toBeNull();
    expect(await findKey(lock, NOW - MINUTE_MS - 1)).toBeNull();
  });

  it('is looked at again when an alarm came too early', async () => {
    await fakeBrowser.alarms.clear(LOCK_ALARM);
    await dropDueKey(NOW + 1);
    expect(await findKey(lock, NOW + 1)).not.toBeNull();
    expect(await lockAt()).toBe(NOW + MINUTE_MS);
  });

  it('stays for its whole time again when it is used', async () => {
    await prolongKey(NOW + 1000);
    expect(await findKey(lock, NOW + MINUTE_MS)).not.toBeNull();
    expect(await lockAt()).toBe(NOW + MINUTE_MS + 1000);
  });

  it('does not come back by being used too late, or after it was dropped', async () => {
    await prolongKey(NOW + MINUTE_MS);
    expect(await findKey(lock, NOW + MINUTE_MS)).toBeNull();
    await holdKey(key, lock, NOW);
    await dropKey();
    await prolongKey(NOW);
    expect(await findKey(lock, NOW)).toBeNull();
  });

  it('is dropped by the first use after its time, when the alarm did not come', async () => {
    await prolongKey(NOW + MINUTE_MS);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
    await holdKey(key, lock, NOW);
    await holdKeyFor(null, NOW + MINUTE_MS);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('stays until the browser closes when that is wanted', async () => {
    await holdKeyFor(null, NOW);
    expect(await findKey(lock, NOW + 1e12)).not.toBeNull();
    expect(await lockAt()).toBeUndefined();
    await dropDueKey(NOW + 1e12);
    expect(await findKey(lock, NOW)).not.toBeNull();
  });
});

it('is not found where there is none, something else, or a browser that refuses', async () => {
  expect(await findKey(lock, NOW)).toBeNull();
  for (const journalKey of ['text', {}, { salt: lock.salt, key: '?', lockAfterMs: 1, lockAt: 1 }]) {
    await fakeBrowser.storage.session.set({ journalKey });
    expect(await findKey(lock, NOW)).toBeNull();
  }
  vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValueOnce(new Error('no'));
  expect(await findKey(lock, NOW)).toBeNull();
});

it('tells that the journal was locked or unlocked, and not that it was used', async () => {
  const page = new AbortController();
  const changed = vi.fn();
  watchHeldKey(page.signal, changed);
  await holdKey(key, lock, NOW);
  expect(changed).toHaveBeenCalledTimes(1);
  await prolongKey(NOW + 1000);
  await fakeBrowser.storage.session.set({ session: {} });
  expect(changed).toHaveBeenCalledTimes(1);
  await dropKey();
  expect(changed).toHaveBeenCalledTimes(2);
  page.abort();
  await holdKey(key, lock, NOW);
  expect(changed).toHaveBeenCalledTimes(2);
});

it('tells that it is open again when the alarm did not come, though the key is the same', async () => {
  const page = new AbortController();
  const changed = vi.fn();
  await holdKey(key, lock, NOW);
  watchHeldKey(page.signal, changed);
  await holdKey(key, lock, NOW + MINUTE_MS);
  page.abort();
  expect(changed).toHaveBeenCalled();
  expect(await findKey(lock, NOW + MINUTE_MS)).not.toBeNull();
});
