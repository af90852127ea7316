/** What the toolbar shows while a pause runs. Pure. */
import type { Pause } from '@/utils/session/session';
import { MINUTE_MS } from '@/utils/time/durations';

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
