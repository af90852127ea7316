/**
 * What has to be in the journal after the browser was killed, checked without the code that wrote
 * it.
 */
import { expect } from 'vitest';
import { type Lock, openLock } from '../../utils/record/lock';
import { unseal } from '../../utils/record/seal';

export interface Entry {
  id: string;
  createdAt: number;
  [part: string]: unknown;
}

export type Entries = Readonly<Record<string, readonly Entry[]>>;

/** As it lies in the database. */
export interface RawJournal {
  lock: Lock | null;
  records: Record<string, Entry[]>;
}

export interface OpenedJournal {
  passphrase: string | null;
  records: Record<string, Entry[]>;
}

/**
 * Opens everything with the one of these passphrases that fits. Fails when none does, when one
 * entry is sealed and another one is not, or when one does not open: then something is half.
 */
export async function openWhole(
  { lock, records }: RawJournal,
  passphrases: readonly string[],
): Promise<OpenedJournal> {
  const { key, passphrase } = await findKey(lock, passphrases);
  const opened: Record<string, Entry[]> = {};
  for (const [store, raw] of Object.entries(records)) {
    opened[store] = await Promise.all(raw.map((record) => open(store, record, key)));
  }
  return { passphrase, records: opened };
}

async function findKey(lock: Lock | null, passphrases: readonly string[]) {
  if (!lock) return { key: null, passphrase: null };
  for (const passphrase of passphrases) {
    const key = await openLock(lock, passphrase);
    if (key) return { key, passphrase };
  }
  throw new Error('No passphrase that was ever set opens the journal.');
}

async function open(store: string, record: Entry, key: CryptoKey | null): Promise<Entry> {
  const { sealed, ...rest } = record;
  expect(typeof sealed, `${store} ${record.id}`).toBe(key ? 'string' : 'undefined');
  if (!key) return record;
  const text = await unseal(key, String(sealed), JSON.stringify([store, rest]));
  expect(text, `${store} ${record.id} opens`).not.toBeNull();
  return JSON.parse(text ?? '');
}

/** Some entries of each kind, none the same as another. */
export function makeEntries(count: number, name: string): Record<string, Entry[]> {
  const createdAt = Date.now();
  const each = <T extends object>(kind: string, make: (words: string) => T) =>
    Array.from({ length: count }, (_, at): Entry => {
      const id = `${name}-${kind}-${at}`;
      return {
        id,
        createdAt: createdAt + at,
        ...make(`${id} ${'some words of mine '.repeat(20)}`),
      };
    });
  return {
    promises: each('promise', (words) => ({
      what: words.slice(0, 200),
      toWhom: 'Sam',
      dueOn: '2026-11-26',
      remind: true,
      state: 'open',
      moves: 0,
      closedAt: null,
    })),
    checkIns: each('checkIn', (note) => ({ questionId: null, question: 'What was good?', note })),
    wins: each('win', (text) => ({ kind: 'joy', text, doneAt: null })),
    reframes: each('reframe', (thought) => ({
      thought,
      patterns: ['mindReading'],
      evidenceFor: '',
      evidenceAgainst: '',
      balanced: '',
      smallTest: '',
      before: 7,
      after: null,
      isPinned: true,
    })),
  };
}

export function byId(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
