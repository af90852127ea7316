import { sayCounted } from '@/utils/locale/locale';
import { dueOf } from '@/utils/record/promises';

interface LockedTodayProps {
  /** The days of the open promises, null for one without; null while they are read. */
  openDays: readonly (string | null)[] | null;
  /** `YYYY-MM-DD` */
  today: string;
}

/** How many promises wait, and not one of their words: their days are not sealed. */
export function LockedToday({ openDays, today }: LockedTodayProps) {
  const due = openDays?.filter((day) => ['late', 'today'].includes(dueOf(day, today))) ?? [];
  if (due.length === 0) return null;
  return <p>{sayCounted('today.lockedDue', due.length)}</p>;
}
