import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { dayStores, parseEntry, stores } from '@/utils/record/entries';
import { openLock } from '@/utils/record/lock';
import { unseal } from '@/utils/record/seal';
import { isSealed, openRecord, parseOpenPart, sealRecord } from '@/utils/record/sealed';
import { promiseEntry } from '../../support/journal/entries';
import { wholeJournal } from '../../support/journal/whole';
import { storesV1 } from './examples/v1';
import { passphraseV2, stateV2, storesV2 } from './examples/v2';

let key: CryptoKey;
beforeAll(async () => {
  const algorithm = { name: 'AES-GCM', length: 256 };
  key = await crypto.subtle.generateKey(algorithm, true, ['encrypt', 'decrypt']);
});

describe.each(stores)('an entry of %s', (store) => {
  it('is read again as it was written', async () => {
    for (const entry of wholeJournal[store]) {
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
      cards: [],
      words: [],
      ideas: [],
      affirmations: [],
      questions: [],
    };
    const record = await sealRecord(key, store, wholeJournal[store][0]);
    const shown = ['id', 'createdAt', ...open[store], 'sealed'].sort();
    expect(Object.keys(record as object).sort()).toEqual(shown);
  });

  it('does not open in another store, or with its open part changed', async () => {
    const record = (await sealRecord(key, store, wholeJournal[store][0])) as Record<
      string,
      unknown
    >;
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
  for (const store of dayStores) {
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

it('seals a record of which not even the open part is there, but for its id', async () => {
  const odd = { id: 'odd', createdAt: 5, what: 7, note: 'Written by hand' };
  expect(parseOpenPart('promises', odd)).toBeNull();
  const record = await sealRecord(key, 'promises', odd);
  expect(record).toEqual({ id: 'odd', sealed: expect.any(String) });
  expect(await openRecord(key, 'promises', record)).toEqual(odd);
  expect(await openRecord(key, 'promises', { ...(record as object), id: 'other' })).toBeNull();
  expect(await openRecord(key, 'wins', record)).toBeNull();
  expect(await openRecord(null, 'promises', odd)).toBe(odd);
  for (const none of [null, undefined, 7, 'text']) expect(isSealed(none)).toBe(false);
});

it('shows of the length of an entry only in how many steps of 256 bytes it fits', async () => {
  const lengthOf = async (note: string) => {
    const entry = { id: 'one', createdAt: 1, questionId: null, question: 'How?', note };
    const record = (await sealRecord(key, 'checkIns', entry)) as { sealed: string };
    // A nonce of 12 bytes goes before what is sealed, and a tag of 16 after it.
    return atob(record.sealed).length - 28;
  };
  expect(await lengthOf('No')).toBe(256);
  expect(await lengthOf('A lot was said, and some of it was kind')).toBe(256);
  expect(await lengthOf('é'.repeat(200))).toBe(512);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 600 }), async (note) => {
      expect((await lengthOf(note)) % 256).toBe(0);
    }),
  );
});

it('fills up with what an older Breather passes over, as a newer one opens the seals of version 2', async () => {
  const text = await unseal(
    key,
    ((await sealRecord(key, 'wins', storesV1.wins[0])) as { sealed: string }).sealed,
    JSON.stringify(['wins', { id: storesV1.wins[0]?.id, createdAt: storesV1.wins[0]?.createdAt }]),
  );
  expect(JSON.parse(text ?? '')).toEqual(storesV1.wins[0]);
});

it('does not open without a key', async () => {
  const record = await sealRecord(key, 'wins', storesV1.wins[0]);
  expect(await openRecord(null, 'wins', record)).toBeNull();
});
