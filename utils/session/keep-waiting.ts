import { MINUTE_MS } from '@/utils/time/durations';
import type { Session } from './session';

/**
 * With a pause of so many minutes from `now` (epoch ms); one that runs for as long or longer stays, so that what is asked
 * twice begins one. Pure.
 */
export function keepWaiting(session: Session, minutes: number, now: number): Session {
  const endsAt = now + minutes * MINUTE_MS;
  if (session.pause && session.pause.endsAt >= endsAt) return session;
  return { ...session, pause: { startedAt: now, endsAt } };
}
