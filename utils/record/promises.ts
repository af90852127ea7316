/**
 * How a promise begins, what can become of it, and in which order they are shown. Days are
 * `YYYY-MM-DD` of the local calendar.
 */
import type { PromiseEntry } from './entries';

/** An open one, made at `createdAt` (epoch ms), of which nothing is written yet. */
export function newPromise(createdAt: number): PromiseEntry {
  return {
    id: crypto.randomUUID(),
    createdAt,
    what: '',
    toWhom: null,
    dueOn: null,
    remind: false,
    state: 'open',
    moves: 0,
    closedAt: null,
  };
}

export function keepPromise(promise: PromiseEntry, now: number): PromiseEntry {
  return { ...promise, state: 'kept', closedAt: now };
}

export function missPromise(promise: PromiseEntry, now: number): PromiseEntry {
  return { ...promise, state: 'notKept', closedAt: now };
}

/** Gives an open promise another day. */
export function movePromise(promise: PromiseEntry, dueOn: string): PromiseEntry {
  return { ...promise, dueOn, moves: promise.moves + 1 };
}

export function reopenPromise(promise: PromiseEntry): PromiseEntry {
  return { ...promise, state: 'open', closedAt: null };
}

/** The open ones: the next day first, those without a day last. */
export function openPromises(promises: readonly PromiseEntry[]): PromiseEntry[] {
  return promises
    .filter(({ state }) => state === 'open')
    .sort((a, b) => compare(a.dueOn ?? '~', b.dueOn ?? '~') || a.createdAt - b.createdAt);
}

export type Due = 'late' | 'today' | 'later' | 'whenever';

/** How the day of a promise stands to today. */
export function dueOf(dueOn: string | null, today: string): Due {
  if (dueOn === null) return 'whenever';
  if (dueOn === today) return 'today';
  return dueOn < today ? 'late' : 'later';
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
