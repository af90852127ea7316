/**
 * What is going on now, in a page: read once, watched from then on, changed with an answer at once.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Parsed } from '@/utils/extension/parse-versioned';
import { emptySession, type Session } from './session';
import { changeSession, loadSession, watchSession } from './session-store';

export interface SessionState {
  /** Empty while it loads. */
  session: Session;
  status: 'loading' | 'ready';
  /** The last change could not be stored; `session` is what is stored. */
  notSaved: boolean;
  /** Shows the change at once and stores it. Never rejects. */
  change(change: (session: Session) => Session): Promise<void>;
}

type Known = Pick<SessionState, 'session' | 'status' | 'notSaved'>;

export function useSession(): SessionState {
  const [known, setKnown] = useState<Known>({
    session: emptySession,
    status: 'loading',
    notSaved: false,
  });

  /** While changes are being stored, what the storage tells is older than what is on the screen. */
  const storing = useRef(0);

  useEffect(() => {
    const page = new AbortController();
    const show = ({ value: session }: Parsed<Session>) => {
      if (storing.current === 0) setKnown({ session, status: 'ready', notSaved: false });
    };
    watchSession(page.signal, show);
    void loadSession().then(show);
    return () => page.abort();
  }, []);

  const change = useCallback<SessionState['change']>(async (next) => {
    storing.current += 1;
    setKnown((before) => ({ ...before, session: next(before.session) }));
    const notSaved = await changeSession(next).then(
      () => false,
      () => true,
    );
    const { value: session } = await loadSession();
    storing.current -= 1;
    if (storing.current === 0) setKnown({ session, status: 'ready', notSaved });
  }, []);

  return { ...known, change };
}
