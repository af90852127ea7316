import { browser } from '@/utils/extension/browser';
import { watchKey } from '@/utils/extension/watch-key';
import { emptySession, parseSession, type Session } from './session';

const KEY = 'session';

/** Rejects when the storage refuses. */
export async function readSession(): Promise<Session> {
  const stored = await browser.storage.session.get(KEY);
  return parseSession(stored[KEY]);
}

/** Never rejects: a storage that throws reads as an empty session. */
export function loadSession(): Promise<Session> {
  return readSession().catch(() => emptySession);
}

/**
 * Reads, changes and writes the session as one step, also against the other extension pages. Rejects when the storage
 * refuses, so that what can not be read is not overwritten either.
 */
export async function changeSession(change: (session: Session) => Session): Promise<Session> {
  return navigator.locks.request('breather-session', async () => {
    const session = await readSession();
    const changed = change(session);
    // What changes nothing is not written, so that an erased session stays erased.
    if (JSON.stringify(changed) === JSON.stringify(session)) return session;
    const next = { ...changed, revision: session.revision + 1 };
    await browser.storage.session.set({ [KEY]: next });
    return next;
  });
}

/** Calls back with each new value, and the one before it, until the signal aborts. */
export function watchSession(
  signal: AbortSignal,
  changed: (session: Session, before: Session) => void,
): void {
  watchKey('session', KEY, signal, (stored, before) =>
    changed(parseSession(stored), parseSession(before)),
  );
}
