import {
  addCounts,
  type CountRow,
  type Counts,
  countKinds,
  firstDayKept,
  foldOld,
  isDay,
  monthOf,
  parseCountRow,
} from '@/utils/record/counts';

/**
 * The counts of a file in the form that they have here on `today` (`YYYY-MM-DD`): days of more than
 * a year ago are in their month, so that they meet the month that has them already. What is no row
 * stays, for others to leave out. Pure.
 */
export function foldCounts(
  rows: readonly unknown[],
  own: readonly unknown[],
  today: string,
): unknown[] {
  const { gone, months } = foldOld(firstOfEach(rows), today);
  const folded = new Map(months.map((month) => [month.id, month]));
  const isGone = new Set(gone);
  const stay = rows.filter((row) => {
    const id = parseCountRow(row)?.id;
    return id === undefined || !(isGone.has(id) || folded.has(id));
  });
  const waiting = own.flatMap((row) => findOld(row, today));
  return [...stay, ...folded.values()].map((row) => withoutWaiting(row, waiting));
}

/**
 * A month of the file, without the days that are still rows of their own here: the next count adds
 * those to the month, where they would then stand twice.
 */
function withoutWaiting(row: unknown, waiting: readonly CountRow[]): unknown {
  const month = parseCountRow(row);
  if (!month || isDay(month.id)) return row;
  const days = waiting.filter(({ id }) => monthOf(id) === month.id);
  if (days.length === 0) return row;
  const here = addCounts(days);
  const rest: Partial<Counts> = {};
  for (const kind of countKinds) rest[kind] = Math.max(0, month[kind] - here[kind]);
  return { ...month, ...rest };
}

function findOld(row: unknown, today: string): CountRow[] {
  const day = parseCountRow(row);
  return day && isDay(day.id) && day.id < firstDayKept(today) ? [day] : [];
}

/** The rows that can be read, each day and month once: the first of them counts. */
function firstOfEach(rows: readonly unknown[]): CountRow[] {
  const first = new Map<string, CountRow>();
  for (const row of rows.map(parseCountRow)) {
    if (row && !first.has(row.id)) first.set(row.id, row);
  }
  return [...first.values()];
}
