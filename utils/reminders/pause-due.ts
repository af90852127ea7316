/** What is due while a pause runs, and at its end. Pure. */
import type { Pause } from '@/utils/session/session';
import { MINUTE_MS } from '@/utils/time/durations';

/** After this the end of a pause is no news: the computer slept. */
const LATEST_NEWS_MS = 10 * MINUTE_MS;

export interface PauseDue {
  /** What the toolbar shows; empty when nothing runs. */
  badge: string;
  /** Epoch ms at which the badge changes next, or null when nothing runs. */
  nextAt: number | null;
}

/** The badge counts started minutes: it goes from 10 to 1 and never shows 0. */
export function pauseDue(pause: Pause | null, now: number): PauseDue {
  if (!pause || pause.endsAt <= now) return { badge: '', nextAt: null };
  const minutes = Math.ceil((pause.endsAt - now) / MINUTE_MS);
  return { badge: String(minutes), nextAt: pause.endsAt - (minutes - 1) * MINUTE_MS };
}

/** Whether the pause has ended so lately that it is worth saying. */
export function hasJustEnded(pause: Pause | null, now: number): boolean {
  return pause !== null && pause.endsAt <= now && now - pause.endsAt <= LATEST_NEWS_MS;
}
