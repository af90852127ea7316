/**
 * The key of an unlocked journal. It lives in `storage.session`: in the memory of the browser, for
 * pages of ours only, and gone when the browser closes. See docs/decisions/0011-passphrase.md.
 */
import * as v from 'valibot';
import { browser } from '@/utils/extension/browser';
import { watchKey } from '@/utils/extension/watch-key';
import { MINUTE_MS } from '@/utils/time/durations';
import { keyFromText, keyToText, type Lock } from './lock';

const KEY = 'journalKey';

/** Fires when the journal is to be locked. */
export const LOCK_ALARM = 'lock';

/** A computer that sets its clock by the network corrects it by less than this. */
const CORRECTION_MS = MINUTE_MS;

const heldSchema = v.object({
  /** Of the lock that it opens. */
  salt: v.string(),
  key: v.string(),
  lockAfterMs: v.nullable(v.number()),
  /** Epoch ms; null when it stays until the browser closes. */
  lockAt: v.nullable(v.number()),
});

type Held = v.InferOutput<typeof heldSchema>;

/** Unlocks this lock for every page. Rejects when the browser refuses. */
export async function holdKey(key: CryptoKey, lock: Lock, now: number): Promise<void> {
  const { salt, lockAfterMs } = lock;
  const text = await keyToText(key);
  await inTurn(async () => {
    const before = await read();
    // It may be the same key: pages that found it due would not hear that it is open again.
    if (before && isDue(before, now)) await browser.storage.session.remove(KEY);
    await write({ salt, key: text, lockAfterMs, lockAt: lockAtFrom(lockAfterMs, now) });
  });
}

/** The key of this lock; null while it is locked. Never rejects. */
export async function findKey(lock: Lock, now: number): Promise<CryptoKey | null> {
  const held = await read();
  return held && held.salt === lock.salt && !isDue(held, now) ? keyFromText(held.key) : null;
}

/** Locks the journal for every page. Rejects when the browser refuses. */
export async function dropKey(): Promise<void> {
  await inTurn(() => browser.storage.session.remove(KEY));
}

/**
 * As `dropKey`, for a page that is about to close: it is asked for at once and waits for no turn.
 * Never rejects.
 */
export function dropKeyAtOnce(): void {
  browser.storage.session.remove(KEY).catch(() => {});
}

/**
 * Locks the journal if its time has come; else it will be looked at again. Rejects when the browser
 * refuses.
 */
export async function dropDueKey(now: number): Promise<void> {
  await inTurn(async () => {
    const held = await read();
    if (!held || held.lockAt === null) return;
    if (isDue(held, now)) await browser.storage.session.remove(KEY);
    else browser.alarms.create(LOCK_ALARM, { when: held.lockAt });
  });
}

/**
 * The journal was used: from now on it stays open for its whole time, unless that is over. Rejects
 * when the browser refuses.
 */
export async function prolongKey(now: number): Promise<void> {
  await changeHeld(now, (held) => held);
}

/** Lets an open journal stay open for another time. Rejects when the browser refuses. */
export async function holdKeyFor(lockAfterMs: number | null, now: number): Promise<void> {
  await changeHeld(now, (held) => ({ ...held, lockAfterMs }));
}

/**
 * Calls back with whether a key is held, when the journal was locked or unlocked, by any page or by
 * the time, until the signal aborts.
 */
export function watchHeldKey(signal: AbortSignal, changed: (isHeld: boolean) => void): void {
  watchKey('session', KEY, signal, (held, before) => {
    const text = textOf(held);
    // A use of the key is no change for the pages that watch it.
    if (textOf(before) !== text) changed(text !== null);
  });
}

/** A key that was dropped meanwhile stays dropped, and one whose time is over is dropped now. */
async function changeHeld(now: number, change: (held: Held) => Held): Promise<void> {
  await inTurn(async () => {
    const held = await read();
    if (!held) return;
    if (isDue(held, now)) return browser.storage.session.remove(KEY);
    const next = change(held);
    await write({ ...next, lockAt: lockAtFrom(next.lockAfterMs, now) });
  });
}

async function write(held: Held): Promise<void> {
  await browser.storage.session.set({ [KEY]: held });
  if (held.lockAt === null) await browser.alarms.clear(LOCK_ALARM);
  else browser.alarms.create(LOCK_ALARM, { when: held.lockAt });
}

/** Null also where the browser refuses: then it is locked. */
async function read(): Promise<Held | null> {
  try {
    return parse((await browser.storage.session.get(KEY))[KEY]);
  } catch {
    return null;
  }
}

function parse(stored: unknown): Held | null {
  const result = v.safeParse(heldSchema, stored);
  return result.success ? result.output : null;
}

function textOf(stored: unknown): string | null {
  return parse(stored)?.key ?? null;
}

/**
 * A clock that was put back, so that more than the whole time is left, keeps no journal open
 * longer.
 */
function isDue({ lockAt, lockAfterMs }: Held, now: number): boolean {
  if (lockAt === null) return false;
  return now >= lockAt || lockAt - now > (lockAfterMs ?? 0) + CORRECTION_MS;
}

function lockAtFrom(lockAfterMs: number | null, now: number): number | null {
  return lockAfterMs === null ? null : now + lockAfterMs;
}

/** One change after the other, also against other pages. */
async function inTurn(work: () => Promise<void>): Promise<void> {
  await navigator.locks.request('breather-journal-key', work);
}
