import { DAY_MS } from '@/utils/time/durations';

const FRIDAY = 5;

interface NearDays {
  today: string;
  tomorrow: string;
  /** The first Friday after them. */
  friday: string;
}

/** The days that a promise is most often for, all of them `YYYY-MM-DD`. Pure. */
export function nearDays(today: string): NearDays {
  const start = Date.parse(today);
  const after = (days: number) => new Date(start + days * DAY_MS).toISOString().slice(0, 10);
  const ahead = (FRIDAY - new Date(start).getUTCDay() + 7) % 7;
  return { today, tomorrow: after(1), friday: after(ahead < 2 ? ahead + 7 : ahead) };
}
