/**
 * What was done, as figures and nothing else: no text, no site, no name. One row for a day; days of
 * more than a year ago become one row for their month.
 */
import * as v from 'valibot';
import { byName } from '@/utils/extension/by-name';
import { afterKinds } from './after-kinds';

/**
 * What became of a message that was held, by ten minutes after it was held last: changed before it
 * went, sent as it was, sent as it was without the breath, kept for later, not sent. Each is one,
 * however often it was held.
 */
export const messageKinds = ['changed', 'asItWas', 'atOnce', 'later', 'letGo'] as const;
export type MessageKind = (typeof messageKinds)[number];

/**
 * How each press in the dialog ended it: the draft was edited on, not sent for now, sent after the
 * breath, sent at once. One message could count several times. These are counted no more, and stay
 * readable.
 */
export const pressKinds = ['edited', 'notSent', 'sent', 'urgent'] as const;

/** What the person practised. */
export const deedKinds = [
  'exercises',
  'pauses',
  'checkIns',
  'wins',
  'promises',
  'reframes',
] as const;

/** How an exercise left them, where they said so before and after. */
export const feltKinds = ['lighter', 'same', 'harder'] as const;
export type FeltKind = (typeof feltKinds)[number];

export const countKinds = [
  ...messageKinds,
  ...pressKinds,
  ...deedKinds,
  ...feltKinds,
  ...afterKinds,
] as const;
export type CountKind = (typeof countKinds)[number];
export type Counts = Record<CountKind, number>;

/** The id is the local day, `2026-11-22`, or the month, `2026-11`. */
export type CountRow = { id: string } & Counts;

const figure = v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), 0);
const rowSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/)),
  ...byName(countKinds, () => figure),
});

export const noCounts: Counts = byName(countKinds, () => 0);

/** Null for what is no row. A figure that is missing is 0. Never throws. */
export function parseCountRow(stored: unknown): CountRow | null {
  const result = v.safeParse(rowSchema, stored);
  return result.success ? result.output : null;
}

const countedSchema = v.object({ as: v.array(v.string()) });

/** The ids of what was counted lately; empty where the record cannot be read. Never throws. */
export function parseCountedAs(stored: unknown): string[] {
  const result = v.safeParse(countedSchema, stored);
  return result.success ? result.output.as : [];
}

export function addCounts(rows: readonly Partial<Counts>[]): Counts {
  const sumOf = (kind: CountKind) => rows.reduce((sum, row) => sum + (row[kind] ?? 0), 0);
  return byName(countKinds, sumOf);
}

export function monthOf(id: string): string {
  return id.slice(0, 'YYYY-MM'.length);
}

export function isDay(id: string): boolean {
  return id.length === 'YYYY-MM-DD'.length;
}

/**
 * The first day that still has a row of its own on `today` (`YYYY-MM-DD`): the same day a year ago.
 */
export function firstDayKept(today: string): string {
  return `${String(Number(today.slice(0, 4)) - 1).padStart(4, '0')}${today.slice(4)}`;
}

/**
 * What is to become of rows of which some are days of more than a year ago: those go, and their
 * months have them. Both are empty when nothing is old.
 */
export function foldOld(
  rows: readonly CountRow[],
  today: string,
): { gone: string[]; months: CountRow[] } {
  const first = firstDayKept(today);
  const old = rows.filter(({ id }) => isDay(id) && id < first);
  const byMonth = Map.groupBy(old, ({ id }) => monthOf(id));
  const months = [...byMonth].map(([id, days]) => {
    const month = rows.find((row) => row.id === id);
    return { id, ...addCounts(month ? [month, ...days] : days) };
  });
  return { gone: old.map(({ id }) => id), months };
}
