/**
 * Setting, changing and removing the passphrase. Each reads all of the journal, seals or opens all
 * of it, and writes all of it in one transaction, if nothing was changed meanwhile; else it begins
 * again, unless the journal was erased. A page or a browser that goes away on the way leaves
 * everything as it was.
 */

import { wakeSync } from '@/utils/settings/sync/sync-store';
import { stores } from './entries';
import { changeJournal, type JournalTrouble, readJournal } from './journal-database';
import { dropKey, findKey, holdKey, holdKeyFor } from './journal-key';
import { tellChanged } from './journal-news';
import { makeLock, openLock } from './lock';
import { doLongWork } from './long-work';
import { moveOwnTexts } from './move-own-texts';
import { openRecord, sealRecord } from './sealed';
import {
  readWholeJournal,
  recordsBy,
  replaceWholeJournal,
  type StoredRecords,
  type WholeJournal,
} from './whole-journal';

export type LockStatus = 'none' | 'locked' | 'unlocked';

/**
 * `wrong`: this is not the passphrase. `changed`: others kept changing the journal, or erased it,
 * so nothing was done.
 */
export type PassphraseAnswer = { ok: true } | { ok: false; reason: PassphraseTrouble };
export type PassphraseTrouble = JournalTrouble | 'wrong' | 'changed';

/** Is told how much of the work is done, from 0 to 1. */
type Progress = (share: number) => void;

/** How often it begins again when others write meanwhile. */
const MOST_TRIES = 5;

/**
 * How many records are sealed at the same time: enough to keep two cores busy, and few enough to
 * tell often how far it is.
 */
const STRIDE = 200;

/** Never rejects. */
export async function readLock(
  now: number,
): Promise<
  | { ok: true; status: LockStatus; lockAfterMs: number | null }
  | { ok: false; reason: JournalTrouble }
> {
  const answer = await readJournal([], async (_, { lock }) => lock);
  if (!answer.ok) return answer;
  const lock = answer.value;
  if (!lock) return { ok: true, status: 'none', lockAfterMs: null };
  const status = (await findKey(lock, now)) ? 'unlocked' : 'locked';
  return { ok: true, status, lockAfterMs: lock.lockAfterMs };
}

/**
 * Opens the journal for every page of ours. A journal without a passphrase is open. Never rejects.
 */
export async function unlockJournal(passphrase: string, now: number): Promise<PassphraseAnswer> {
  const answer = await readJournal([], async (_, { lock }) => lock);
  if (!answer.ok) return answer;
  const lock = answer.value;
  if (!lock) return { ok: true };
  return blockedOnError(async () => {
    const key = await openLock(lock, passphrase);
    if (!key) return { ok: false, reason: 'wrong' };
    await holdKey(key, lock, now);
    return { ok: true };
  });
}

/** Never rejects. */
export async function setPassphrase(
  passphrase: string,
  lockAfterMs: number | null,
  progress?: Progress,
): Promise<PassphraseAnswer> {
  // Own texts that still lie in the settings would stay there unsealed.
  await moveOwnTexts().catch(() => {});
  return rewrite(null, { passphrase, lockAfterMs }, progress);
}

/** Never rejects. */
export function changePassphrase(
  before: string,
  passphrase: string,
  progress?: Progress,
): Promise<PassphraseAnswer> {
  return rewrite(before, { passphrase }, progress);
}

/** Never rejects. */
export function removePassphrase(before: string, progress?: Progress): Promise<PassphraseAnswer> {
  return rewrite(before, null, progress);
}

/** How long the journal stays open without being used. Never rejects. */
export async function setLockAfter(
  lockAfterMs: number | null,
  now: number,
): Promise<PassphraseAnswer> {
  const answer = await changeJournal([], async (_, { lock }) => ({
    value: undefined,
    lock: lock && { ...lock, lockAfterMs },
  }));
  if (!answer.ok) return answer;
  return blockedOnError(async () => {
    await holdKeyFor(lockAfterMs, now);
    tellChanged(stores);
    return { ok: true };
  });
}

interface Next {
  passphrase: string;
  /** Undefined leaves it as it was. */
  lockAfterMs?: number | null;
}

async function rewrite(
  before: string | null,
  next: Next | null,
  progress: Progress = () => {},
): Promise<PassphraseAnswer> {
  const rewritten = await blockedOnError(() =>
    doLongWork(async (erasing) => {
      const stepped: Progress = (share) => {
        erasing.throwIfAborted();
        progress(share);
      };
      const answer = await blockedOnError(() => tryToRewriteOften(before, next, stepped, erasing));
      return !answer.ok && erasing.aborted ? { ok: false, reason: 'changed' } : answer;
    }),
  );
  // No own texts could move while the journal was rewritten; now it is open.
  if (rewritten.ok) await moveOwnTexts().catch(() => {});
  return rewritten;
}

async function tryToRewriteOften(
  before: string | null,
  next: Next | null,
  progress: Progress,
  erasing: AbortSignal,
): Promise<PassphraseAnswer> {
  let begunAt = 0;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    erasing.throwIfAborted();
    const read = await readWholeJournal();
    if (!read.ok) return read;
    // Once it is erased, its generation begins anew. Nobody asked for a passphrase on the new one.
    if (read.value.generation < begunAt) break;
    begunAt = read.value.generation;
    const answer = await tryToRewrite(read.value, before, next, progress);
    if (answer.ok || answer.reason !== 'changed') return answer;
  }
  return { ok: false, reason: 'changed' };
}

async function tryToRewrite(
  whole: WholeJournal,
  before: string | null,
  next: Next | null,
  progress: Progress,
): Promise<PassphraseAnswer> {
  // Another page set or removed it meanwhile.
  if ((whole.lock === null) !== (before === null)) return { ok: false, reason: 'changed' };
  const opener = whole.lock && before !== null ? await openLock(whole.lock, before) : null;
  if (whole.lock && !opener) return { ok: false, reason: 'wrong' };
  const made = next
    ? await makeLock(next.passphrase, next.lockAfterMs ?? whole.lock?.lockAfterMs ?? null)
    : null;

  // Sealing is the first half of the way, writing the other one.
  const total = 2 * stores.reduce((sum, name) => sum + whole.records[name].length, 0);
  const records = await sealAnew(whole, opener, made?.key ?? null, (count) =>
    progress(count / total),
  );
  const lock = made?.lock ?? null;
  const replaced = await replaceWholeJournal(
    { generation: whole.generation, lock, records },
    (count) => progress(0.5 + count / total),
  );
  if (!replaced.ok) return replaced;
  if (!replaced.value) return { ok: false, reason: 'changed' };
  // The key is there before other pages are told to look. When it cannot be held, the journal is
  // locked, and opens with the passphrase.
  if (made) await holdKey(made.key, made.lock, Date.now()).catch(() => {});
  else await dropKey().catch(() => {});
  tellChanged(stores);
  await wakeSync();
  return { ok: true };
}

/** A record that does not open stays as it is: nothing could bring its words back. */
async function sealAnew(
  { records }: WholeJournal,
  opener: CryptoKey | null,
  sealer: CryptoKey | null,
  done: (count: number) => void,
): Promise<StoredRecords> {
  const anew = recordsBy(() => []);
  let count = 0;
  for (const name of stores) {
    for (let at = 0; at < records[name].length; at += STRIDE) {
      const some = records[name].slice(at, at + STRIDE);
      const sealed = await Promise.all(
        some.map(async (record) => {
          const opened = await openRecord(opener, name, record);
          if (opened === null || !sealer) return opened ?? record;
          return sealRecord(sealer, name, opened);
        }),
      );
      anew[name].push(...sealed);
      count += some.length;
      done(count);
    }
  }
  return anew;
}

async function blockedOnError(work: () => Promise<PassphraseAnswer>): Promise<PassphraseAnswer> {
  try {
    return await work();
  } catch {
    return { ok: false, reason: 'blocked' };
  }
}
