/** What the toolbar shows while a pause runs. Pure. */
import type { Pause } from '@/utils/settings/session';
import { leftMs, MINUTE_MS } from '@/utils/time/durations';

export interface PauseDue {
  /** What the toolbar shows; empty when nothing runs. */
  badge: string;
  /** Epoch ms at which the badge changes next, or null when nothing runs. */
  nextAt: number | null;
}

/** The badge counts started minutes: it goes from 10 to 1 and never shows 0. */
export function pauseDue(pause: Pause | null, now: number): PauseDue {
  if (!pause || pause.endsAt <= now) return { badge: '', nextAt: null };
  const left = leftMs(pause, now);
  const minutes = Math.ceil(left / MINUTE_MS);
  return { badge: String(minutes), nextAt: now + left - (minutes - 1) * MINUTE_MS };
}

/**
 * The pause at `now`. One that was begun by a clock that was put back since lasts its whole length
 * from now: else it would begin anew at each look, until it is as late as that clock said.
 */
export function pauseInTime(pause: Pause, now: number): Pause {
  const { startedAt, endsAt } = pause;
  return startedAt > now ? { ...pause, startedAt: now, endsAt: now + endsAt - startedAt } : pause;
}
