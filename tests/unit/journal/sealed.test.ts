import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseEntry, stores } from '@/utils/journal/entries';
import { isSealed, openRecord, parseOpenPart, sealRecord } from '@/utils/journal/sealed';
import { openLock } from '@/utils/lock/lock';
import { promiseEntry } from '../../support/journal/entries';
import { storesV1 } from './examples/v1';
import { passphraseV2, stateV2, storesV2 } from './examples/v2';

let key: CryptoKey;
beforeAll(async () => {
  const algorithm = { name: 'AES-GCM', length: 256 };
  key = await crypto.subtle.generateKey(algorithm, true, ['encrypt', 'decrypt']);
});

describe.each(stores)('an entry of %s', (store) => {
  it('is read again as it was written', async () => {
    for (const entry of storesV1[store]) {
      const record = await sealRecord(key, store, entry);
      expect(isSealed(record)).toBe(true);
      const opened = await openRecord(key, store, record);
      expect(opened).toEqual(entry);
      expect(parseEntry(store, opened)).toEqual(entry);
    }
  });

  it('shows only what has to be read without the passphrase', async () => {
    const open = {
      promises: ['state', 'remind', 'dueOn'],
      checkIns: [],
      wins: [],
      reframes: ['isPinned'],
    };
    const record = await sealRecord(key, store, storesV1[store][0]);
    const shown = ['id', 'createdAt', ...open[store], 'sealed'].sort();
    expect(Object.keys(record as object).sort()).toEqual(shown);
  });

  it('does not open in another store, or with its open part changed', async () => {
    const record = (await sealRecord(key, store, storesV1[store][0])) as Record<string, unknown>;
    for (const other of stores) {
      if (other !== store) expect(await openRecord(key, other, record)).toBeNull();
    }
    const changes: Record<string, unknown> = {
      id: 'other',
      createdAt: 7,
      state: 'kept',
      remind: record.remind !== true,
      dueOn: '2026-01-01',
      isPinned: record.isPinned !== true,
    };
    for (const name of Object.keys(record).filter((each) => each !== 'sealed')) {
      expect(await openRecord(key, store, { ...record, [name]: changes[name] })).toBeNull();
    }
  });
});

it('reads what the version 2 of the journal sealed', async () => {
  const opener = await openLock(stateV2.lock, passphraseV2);
  for (const store of stores) {
    const opened = storesV2[store].map((record) => openRecord(opener, store, record));
    expect(await Promise.all(opened)).toEqual(storesV1[store]);
  }
});

it('gives back whatever words were written', async () => {
  const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 500 });
  await fc.assert(
    fc.asyncProperty(words, async (what) => {
      const entry = promiseEntry({ id: 'one', what });
      const record = await sealRecord(key, 'promises', entry);
      expect(await openRecord(key, 'promises', record)).toEqual(entry);
    }),
  );
});

it('leaves a record alone of which not even the open part is there', async () => {
  const odd = { id: 'odd', createdAt: 5, what: 7 };
  expect(await sealRecord(key, 'promises', odd)).toBe(odd);
  expect(await openRecord(null, 'promises', odd)).toBe(odd);
  expect(parseOpenPart('promises', odd)).toBeNull();
  for (const none of [null, undefined, 7, 'text']) expect(isSealed(none)).toBe(false);
});

it('does not open without a key', async () => {
  const record = await sealRecord(key, 'wins', storesV1.wins[0]);
  expect(await openRecord(null, 'wins', record)).toBeNull();
});
