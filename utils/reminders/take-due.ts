/**
 * One look at the reminders: what is to be told now, and when to look again. Pure but for the time
 * zone.
 */
import { HOUR_MS } from '@/utils/time/durations';
import { nextReminder, type Reminder, type ReminderWorld } from './next-reminder';
import { settleOnes, type Told } from './told';

/**
 * A clock or a zone that is changed tells nobody. So the next look is never farther off than this.
 */
const LONGEST_WAIT_MS = HOUR_MS;

export interface Taken {
  /** What is due and was not told, earliest first; at most one of a kind. */
  due: Reminder[];
  /** What is told when the due ones are. */
  told: Told;
  /** Epoch ms of the next look, after `now`; null when there is nothing to wait for. */
  lookAt: number | null;
}

export function takeDue(world: ReminderWorld): Taken {
  const { now } = world;
  const due: Reminder[] = [];
  let told = settleOnes(world.told, world.reminders, now);
  let next = nextReminder({ ...world, told });
  // Once a kind is told, nothing of it is due any more, so none comes twice. Were one to, this
  // would never end: the last condition sees to that.
  while (next && next.at <= now && !isIn(due, next)) {
    due.push(next);
    told = { ...told, [next.kind]: next.dueAt };
    next = nextReminder({ ...world, told });
  }
  return { due, told, lookAt: next && Math.min(next.at, now + LONGEST_WAIT_MS) };
}

function isIn(due: readonly Reminder[], { kind }: Reminder): boolean {
  return due.some((one) => one.kind === kind);
}
