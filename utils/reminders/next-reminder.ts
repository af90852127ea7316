/**
 * What is to be told next, and when. Pure but for the time zone of the computer: the time is an
 * argument.
 */
import type { PromiseEntry } from '@/utils/record/entries';
import type { Pause } from '@/utils/settings/session';
import type { Settings } from '@/utils/settings/settings';
import { MINUTE_MS } from '@/utils/time/durations';
import { afterQuiet, atTimeOn, type QuietHours, timesAround } from '@/utils/time/local-times';
import type { Told } from './told';

export type ReminderKind = 'pause' | 'later' | 'promise' | 'checkIn' | 'practice';

export interface Reminder {
  kind: ReminderKind;
  /** Epoch ms of the time that the person chose. It is what is noted as told. */
  dueAt: number;
  /**
   * Epoch ms at which to tell it: the same, or the end of the quiet hours. In the past when it was
   * missed.
   */
  at: number;
}

export type OpenPromise = Pick<PromiseEntry, 'state' | 'remind' | 'dueOn' | 'createdAt'>;

export interface ReminderWorld {
  reminders: Settings['reminders'];
  promises: readonly OpenPromise[];
  pause: Pause | null;
  /** Epoch ms at which messages that wait for later are to be looked at again. */
  laterAts: readonly number[];
  told: Told;
  now: number;
}

/** When a promise is told on its day. */
const PROMISE_TIME = '09:00';

/** After this the end of a pause is no news: the computer slept. */
const LATEST_PAUSE_NEWS_MS = 10 * MINUTE_MS;

/**
 * The reminder with the earliest time, or null when none is wanted. Of several missed ones of a
 * kind only the latest counts. What was due before a kind was first switched on, or noted as told,
 * does not.
 */
export function nextReminder(world: ReminderWorld): Reminder | null {
  const each = [nextPause, nextLater, nextPromise, nextCheckIn, nextPractice];
  const found = each.map((next) => next(world));
  return found.reduce((first, one) => (!first || (one && one.at < first.at) ? one : first), null);
}

/** The person set this end a few minutes before, so quiet hours do not hold it back. */
function nextPause({ pause, told, now }: ReminderWorld): Reminder | null {
  if (!pause || told.pause === pause.endsAt) return null;
  if (now - pause.endsAt > LATEST_PAUSE_NEWS_MS) return null;
  return { kind: 'pause', dueAt: pause.endsAt, at: pause.endsAt };
}

/**
 * A message that waits is told of once its time has come; where the browser was closed then, when
 * it is back. Quiet hours hold this back even where the person chose a time within them: a draft is
 * no reason to call somebody from their rest, and its chat asks anyway when they come to it. The
 * popup says when it is told.
 */
function nextLater({ laterAts, reminders, told, now }: ReminderWorld): Reminder | null {
  return latestOrNext('later', laterAts, told.later ?? 0, reminders.quiet, now);
}

function nextPromise({ reminders, promises, told, now }: ReminderWorld): Reminder | null {
  if (!reminders.promises.on) return null;
  const dueAts = promises.flatMap(({ state, remind, dueOn, createdAt }) => {
    if (state !== 'open' || !remind || !dueOn) return [];
    const dueAt = atTimeOn(dueOn, PROMISE_TIME);
    // One that was made for today in the afternoon is fresh in mind.
    return createdAt > dueAt ? [] : [dueAt];
  });
  return latestOrNext('promise', dueAts, told.promise, reminders.quiet, now);
}

function nextCheckIn({ reminders: { checkIn, quiet }, told, now }: ReminderWorld): Reminder | null {
  if (!checkIn.on) return null;
  const dueAts = timesAround(now, checkIn.at, checkIn.weekday);
  return latestOrNext('checkIn', dueAts, told.checkIn, quiet, now);
}

function nextPractice({
  reminders: { practice, quiet },
  told,
  now,
}: ReminderWorld): Reminder | null {
  if (!practice.on) return null;
  return latestOrNext('practice', timesAround(now, practice.at, null), told.practice, quiet, now);
}

/** The latest that is due and was not told, else the first to come. */
function latestOrNext(
  kind: ReminderKind,
  dueAts: readonly number[],
  toldAt: number | null,
  quiet: QuietHours,
  now: number,
): Reminder | null {
  const settledAt = toldAt ?? now;
  const open = dueAts
    .filter((dueAt) => dueAt > settledAt)
    .sort((a, b) => a - b)
    .map((dueAt) => ({ kind, dueAt, at: afterQuiet(dueAt, quiet) }));
  return open.findLast(({ at }) => at <= now) ?? open[0] ?? null;
}
