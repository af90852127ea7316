/**
 * When there is something to say in a chat: many messages in a minute, late hours, or a long
 * stretch. It counts acts and knows no word, chat or site. Pure; instants are epoch ms.
 */

import { MINUTE_MS } from '@/utils/time/durations';
import type { SiteReminder } from './told-frame';

export interface Activity {
  /** When the messages of the last minute went. */
  sentAts: number[];
  /** The time in chats without a break, or null. */
  stretch: { startedAt: number; lastAt: number } | null;
  /** When the last reminder was given, or null. */
  remindedAt: number | null;
  /** Which one that was; undefined where there was none. */
  reminded?: SiteReminder;
  /** The end of the night in which it was said that it is late; undefined where it was not. */
  nightEndsAt?: number;
}

export const noActivity: Activity = { sentAts: [], stretch: null, remindedAt: null };

/**
 * The reminder that the act of `now` was given already, when its answer was lost and it is told
 * again; else null.
 */
export function findGiven({ remindedAt, reminded }: Activity, now: number): SiteReminder | null {
  return remindedAt === now && reminded ? reminded : null;
}

export const LONG_STRETCH_MS = 45 * MINUTE_MS;

/** So long without an act in any chat is a break. */
export const BREAK_MS = 5 * MINUTE_MS;

/** Between two reminders of any kind. */
export const REMINDERS_APART_MS = 30 * MINUTE_MS;

/** What the person wants to be told now, on the site where they are: on, and not resting. */
export interface Wanted {
  /** The end of the late hours in which they are; null where they are in none. */
  lateHours: number | null;
  /** How many messages in a minute are many, or null. */
  manyMessages: number | null;
  longStretch: boolean;
}

/**
 * One act in a chat, told at most about once a minute, or one message that went. What no reminder
 * is wanted for here does not count.
 */
export function noteAct(
  activity: Activity,
  act: 'sent' | 'active',
  { manyMessages, longStretch }: Omit<Wanted, 'lateHours'>,
  now: number,
): Activity {
  const isRecent = (at: number) => at > now - MINUTE_MS && at <= now;
  const recent = activity.sentAts.filter(isRecent);
  // An act that is told again, because the answer to it was lost, is the same one.
  const isNew = act === 'sent' && manyMessages !== null && !recent.includes(now);
  const sentAts = isNew ? [...recent, now] : recent;
  const { stretch, remindedAt } = activity;
  const goesOn = stretch !== null && stretch.lastAt <= now && now - stretch.lastAt < BREAK_MS;
  return {
    ...activity,
    sentAts: manyMessages === null ? recent : sentAts.slice(-manyMessages),
    stretch: longStretch ? { startedAt: goesOn ? stretch.startedAt : now, lastAt: now } : stretch,
    // A clock that was set back must not silence for days.
    remindedAt: remindedAt !== null && remindedAt > now ? null : remindedAt,
  };
}

/** The reminder that is due now, or null, and the activity in which it is noted as given. */
export function takeReminder(
  activity: Activity,
  wanted: Wanted,
  now: number,
): { activity: Activity; reminder: SiteReminder | null } {
  const { sentAts, stretch, remindedAt, nightEndsAt } = activity;
  if (remindedAt !== null && now - remindedAt < REMINDERS_APART_MS) {
    return { activity, reminder: null };
  }
  const given = (reminder: SiteReminder, noted: Partial<Activity>) => ({
    activity: { ...activity, ...noted, remindedAt: now, reminded: reminder },
    reminder,
  });
  const { lateHours, manyMessages, longStretch } = wanted;
  if (manyMessages !== null && sentAts.length >= manyMessages) {
    return given('manyMessages', { sentAts: [] });
  }
  // Once a night.
  if (lateHours !== null && lateHours !== nightEndsAt) {
    return given('lateHours', { nightEndsAt: lateHours });
  }
  if (longStretch && stretch !== null && now - stretch.startedAt >= LONG_STRETCH_MS) {
    // Once a stretch: the next one counts from here.
    return given('longStretch', { stretch: { startedAt: now, lastAt: now } });
  }
  return { activity, reminder: null };
}
