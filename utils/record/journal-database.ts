/**
 * The database of the journal: its name, its version, and the steps from each version to the next.
 * A page or worker opens it once, at its first piece of work, and lets go of it as soon as another
 * one wants to update or erase it.
 */
import { deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { StoreName } from './entries';
import { type KeptState, requireState, STATE } from './journal-state';

export const JOURNAL_NAME = 'breather-journal';

/** The store of what was done by day, in figures; see counts.ts. */
export const COUNTS = 'counts';

export type DatabaseStore = StoreName | typeof STATE | typeof COUNTS;

type UpgradeStep = (
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void;

/**
 * Step n turns version n into version n + 1; the first one begins with nothing. A step is never
 * changed once it was released; a frozen example of every version stands in
 * tests/unit/record/examples.
 */
const steps: readonly UpgradeStep[] = [
  (database) => {
    for (const name of ['promises', 'checkIns', 'wins', 'reframes'] satisfies StoreName[]) {
      database.createObjectStore(name, { keyPath: 'id' }).createIndex('createdAt', 'createdAt');
    }
  },
  (database) => {
    database.createObjectStore(STATE, { keyPath: 'id' });
  },
  (database) => {
    database.createObjectStore(COUNTS, { keyPath: 'id' });
  },
  (database) => {
    for (const name of [
      'cards',
      'words',
      'ideas',
      'affirmations',
      'questions',
    ] satisfies StoreName[]) {
      database.createObjectStore(name, { keyPath: 'id' }).createIndex('createdAt', 'createdAt');
    }
  },
];

export const JOURNAL_VERSION = steps.length;

/**
 * Why nothing could be kept: the browser gives no database, what it holds on the disk cannot be
 * read, a newer Breather wrote it, there is no room left, or it has a passphrase and is locked now.
 */
export type JournalTrouble = 'blocked' | 'damaged' | 'newer' | 'full' | 'locked';

export type JournalAnswer<T> = { ok: true; value: T } | { ok: false; reason: JournalTrouble };

type JournalTransaction<Mode extends IDBTransactionMode> = IDBPTransaction<
  unknown,
  DatabaseStore[],
  Mode
>;

/**
 * Does one piece of work in one transaction on these stores: all of it is kept, or nothing. The
 * work may wait for the database only. Never rejects.
 */
export async function inJournal<T, Mode extends 'readonly' | 'readwrite'>(
  names: readonly DatabaseStore[],
  mode: Mode,
  work: (transaction: JournalTransaction<Mode>) => Promise<T>,
  options?: IDBTransactionOptions,
): Promise<JournalAnswer<T>> {
  try {
    const database = await openOnce();
    const transaction = database.transaction([...names], mode, options);
    // Both are waited for together: when one fails, the other one does too.
    const [value] = await Promise.all([
      work(transaction).catch((cause) => {
        abort(transaction);
        throw cause;
      }),
      transaction.done,
    ]);
    return { ok: true, value };
  } catch (cause) {
    return { ok: false, reason: troubleFrom(cause) };
  }
}

/** As `inJournal`, to read, with the state of the same moment. */
export function readJournal<T>(
  names: readonly StoreName[],
  work: (transaction: JournalTransaction<'readonly'>, state: KeptState) => Promise<T>,
): Promise<JournalAnswer<T>> {
  return inJournal([STATE, ...names], 'readonly', async (transaction) =>
    work(transaction, requireState(await transaction.objectStore(STATE).get(STATE))),
  );
}

/**
 * As `inJournal`, to write. Every change goes through here: the state is in the same transaction,
 * so that work which was begun with another state, such as sealing, can be done again instead of
 * being written.
 */
export function changeJournal<T>(
  names: readonly (StoreName | typeof COUNTS)[],
  work: (
    transaction: JournalTransaction<'readwrite'>,
    state: KeptState,
  ) => Promise<{ value: T; lock?: KeptState['lock'] }>,
  options?: IDBTransactionOptions,
): Promise<JournalAnswer<T>> {
  return inJournal(
    [STATE, ...names],
    'readwrite',
    async (transaction) => {
      const kept = transaction.objectStore(STATE);
      const state = requireState(await kept.get(STATE));
      const { value, lock = state.lock } = await work(transaction, state);
      await kept.put({ ...state, generation: state.generation + 1, lock });
      return value;
    },
    options,
  );
}

/** Whether there is one: reading would make it. Rejects when the browser refuses. */
export async function hasDatabase(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === JOURNAL_NAME);
}

/** Takes the whole database out, of whatever version. Rejects when the browser refuses. */
export async function eraseDatabase(): Promise<void> {
  await deleteDB(JOURNAL_NAME);
}

/**
 * What the names of errors mean for the person. `UnknownError` is what both browsers say of files
 * they cannot read, `NotReadableError` what Chromium says of a large value whose file is gone; a
 * store that is missing and a state that is none were never written so.
 */
const troubles: Readonly<Record<string, JournalTrouble>> = {
  VersionError: 'newer',
  QuotaExceededError: 'full',
  UnknownError: 'damaged',
  NotReadableError: 'damaged',
  NotFoundError: 'damaged',
  ValiError: 'damaged',
};

/** What an error of the database means for the person. */
export function troubleFrom(cause: unknown): JournalTrouble {
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  return troubles[name] ?? 'blocked';
}

/** The one connection of this page or worker, and the browser's databases that gave it. */
let held: { from: IDBFactory; database: Promise<IDBPDatabase> } | null = null;

/** Rejects when the browser gives no database now; it is asked again at the next piece of work. */
function openOnce(): Promise<IDBPDatabase> {
  // In a test the databases may be others by now, or none.
  if (held?.from === indexedDB) return held.database;
  const opened = { from: indexedDB, database: openJournal(() => letGo(opened)) };
  held = opened;
  opened.database.catch(() => letGo(opened));
  return opened.database;
}

function letGo(connection: typeof held): void {
  if (held === connection) held = null;
}

/** Rejects when the browser gives no database now. `closed` is called when it is of no use more. */
function openJournal(closed: () => void): Promise<IDBPDatabase> {
  return new Promise((resolve, reject) => {
    let isGivenUp = false;
    openDB(JOURNAL_NAME, JOURNAL_VERSION, {
      // Whoever erases or updates it waits for nobody: work that has begun comes to its end first.
      blocking: (_version, _next, { target }) => {
        closed();
        // The cast: the event is the database's own.
        (target as IDBDatabase).close();
      },
      terminated: closed,
      upgrade: (database, version, _next, transaction) => {
        for (const step of steps.slice(version)) step(database, transaction);
      },
      // A page of an older Breather holds it open: rather work without keeping than wait for that
      // page to go.
      blocked: () => {
        isGivenUp = true;
        reject(new Error('the journal is held open elsewhere'));
      },
    }).then((database) => {
      if (isGivenUp) database.close();
      else resolve(database);
    }, reject);
  });
}

function abort(transaction: JournalTransaction<'readonly' | 'readwrite'>): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}
