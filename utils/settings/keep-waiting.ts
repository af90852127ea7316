import { MINUTE_MS } from '@/utils/time/durations';
import type { Session } from './session';

interface Waiting {
  minutes: number;
  /** Epoch ms. */
  now: number;
  /** Begun in a private window. */
  isPrivate: boolean;
}

/**
 * With a pause of so many minutes from now; one that runs for as long or longer stays, so that what
 * is asked twice begins one. Pure.
 */
export function keepWaiting(session: Session, { minutes, now, isPrivate }: Waiting): Session {
  const endsAt = now + minutes * MINUTE_MS;
  if (session.pause && session.pause.endsAt >= endsAt) return session;
  return { ...session, pause: { startedAt: now, endsAt, ...(isPrivate && { isPrivate }) } };
}
