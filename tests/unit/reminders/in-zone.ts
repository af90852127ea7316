/**
 * Runs in a process of its own, under the zone that TZ names: for each case of its argument, the
 * first reminders from an instant on, each told before the next is asked for.
 */
import { nextReminder, type ReminderWorld } from '@/utils/reminders/next-reminder';

export interface ZoneCase {
  world: ReminderWorld;
  count: number;
}

export interface ZoneAnswer {
  at: number;
  /** `HH:MM` of the local clock. */
  time: string;
  weekday: number;
}

const cases = JSON.parse(process.argv[2] ?? '[]') as ZoneCase[];

function firstOnes({ world, count }: ZoneCase): ZoneAnswer[] {
  const answers: ZoneAnswer[] = [];
  let { told, now } = world;
  while (answers.length < count) {
    const next = nextReminder({ ...world, told, now });
    if (!next) break;
    const date = new Date(next.at);
    const time = [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0'));
    answers.push({ at: next.at, time: time.join(':'), weekday: date.getDay() });
    told = { ...told, [next.kind]: next.dueAt };
    now = next.at;
  }
  return answers;
}

console.log(JSON.stringify(cases.map(firstOnes)));
