/**
 * What is going on now, in a page: read once, watched from then on, changed with an answer at once.
 */
import { emptySession, type Session } from './session';
import { changeSession, loadSession, watchSession } from './session-store';
import { useChanging } from './use-store';

export interface SessionState {
  /** Empty while it loads. */
  session: Session;
  status: 'loading' | 'ready';
  /** The last change could not be stored; `session` is what is stored. */
  notSaved: boolean;
  /** Shows the change at once and stores it. Never rejects. */
  change(change: (session: Session) => Session): Promise<void>;
}

export function useSession(): SessionState {
  const { parsed, value, notSaved, change } = useChanging(
    loadSession,
    watchSession,
    changeSession,
    emptySession,
  );
  return { session: value, status: parsed ? 'ready' : 'loading', notSaved, change };
}
