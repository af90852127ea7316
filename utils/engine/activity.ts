/**
 * When there is something to say in a chat: many messages in a minute, or a long stretch. It counts
 * acts and knows no word, chat or site. Pure; instants are epoch ms.
 */

import { MINUTE_MS } from '@/utils/time/durations';
import type { SiteReminder } from './bridge';

export interface Activity {
  /** When the messages of the last minute went. */
  sentAts: number[];
  /** The time in chats without a break, or null. */
  stretch: { startedAt: number; lastAt: number } | null;
  /** When the last reminder was given, or null. */
  remindedAt: number | null;
  /** Which one that was; undefined where there was none. */
  reminded?: SiteReminder;
}

export const noActivity: Activity = { sentAts: [], stretch: null, remindedAt: null };

/**
 * The reminder that the act of `now` was given already, when its answer was lost and it is told
 * again; else null.
 */
export function findGiven({ remindedAt, reminded }: Activity, now: number): SiteReminder | null {
  return remindedAt === now && reminded ? reminded : null;
}

export const MANY_MESSAGES = 6;
export const LONG_STRETCH_MS = 45 * MINUTE_MS;

/** So long without an act in any chat is a break. */
export const BREAK_MS = 5 * MINUTE_MS;

/** Between two reminders of any kind. */
export const REMINDERS_APART_MS = 30 * MINUTE_MS;

/** What the person wants to be told now: on, and not resting. */
export type Wanted = Readonly<Record<SiteReminder, boolean>>;

/** One act in a chat, told at most about once a minute, or one message that went. */
export function noteAct(activity: Activity, act: 'sent' | 'active', now: number): Activity {
  const isRecent = (at: number) => at > now - MINUTE_MS && at <= now;
  const recent = activity.sentAts.filter(isRecent);
  // An act that is told again, because the answer to it was lost, is the same one.
  const isNew = act === 'sent' && !recent.includes(now);
  const sentAts = isNew ? [...recent, now] : recent;
  const { stretch, remindedAt, reminded } = activity;
  const goesOn = stretch !== null && stretch.lastAt <= now && now - stretch.lastAt < BREAK_MS;
  return {
    sentAts: sentAts.slice(-MANY_MESSAGES),
    stretch: { startedAt: goesOn ? stretch.startedAt : now, lastAt: now },
    // A clock that was set back must not silence for days.
    remindedAt: remindedAt !== null && remindedAt > now ? null : remindedAt,
    ...(reminded && { reminded }),
  };
}

/** The reminder that is due now, or null, and the activity in which it is noted as given. */
export function takeReminder(
  activity: Activity,
  wanted: Wanted,
  now: number,
): { activity: Activity; reminder: SiteReminder | null } {
  const { sentAts, stretch, remindedAt } = activity;
  const isTooSoon = remindedAt !== null && now - remindedAt < REMINDERS_APART_MS;
  const isMany = wanted.manyMessages && sentAts.length >= MANY_MESSAGES;
  const isLong =
    wanted.longStretch && stretch !== null && now - stretch.startedAt >= LONG_STRETCH_MS;
  if (isTooSoon || !(isMany || isLong)) return { activity, reminder: null };
  const reminder = isMany ? 'manyMessages' : 'longStretch';
  return {
    activity: {
      sentAts: isMany ? [] : sentAts,
      // Told once a stretch: the next one counts from here.
      stretch: isMany ? stretch : { startedAt: now, lastAt: now },
      remindedAt: now,
      reminded: reminder,
    },
    reminder,
  };
}
