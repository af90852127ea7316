import { defineStore } from '@/utils/extension/define-store';
import { isSame } from '@/utils/extension/same-value';
import { parseSession, type Session } from './session';

const store = defineStore({
  area: 'session',
  key: 'session',
  parse: parseSession,
});

export const { read: readSession, load: loadSession, watch: watchSession } = store;

/**
 * As `change` of a store, and raises the revision with each change. Where nothing changes the
 * revision stays, so that an erased session stays erased.
 */
export function changeSession(change: (session: Session) => Session): Promise<Session> {
  return store.change((session) => {
    const next = change(session);
    return isSame(session, next) ? session : { ...next, revision: session.revision + 1 };
  });
}
