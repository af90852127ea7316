import type { Session } from './session';

/** Without the pause that ends then, which was just begun; any other one stays. Pure. */
export function endWaiting(session: Session, untilAt: number): Session {
  return session.pause?.endsAt === untilAt ? { ...session, pause: null } : session;
}
