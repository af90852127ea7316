import { frameState } from '@/utils/messaging/frame-state';
import type { FrameState } from '@/utils/messaging/messages';
import { emptySession, type Session } from '@/utils/session/session';
import { changeSession, readSession } from '@/utils/session/session-store';
import { loadSettings } from '@/utils/settings/settings-store';

/** What a frame is to know now. Makes the salt of this browser session when there is none. Rejects with the storage. */
export async function loadFrameState(): Promise<FrameState> {
  const [{ settings }, found] = await Promise.all([loadSettings(), readSession()]);
  const session = found.salt ? found : await changeSession(withSalt);
  return frameState(settings, session, session.salt ?? '', Date.now());
}

/**
 * The same for frames that are open already. Nothing is stored: when there is no salt, as after *Erase everything*,
 * these frames go on with one of their own. Rejects with the storage, so that frames keep what they have.
 */
export async function readFrameState(): Promise<FrameState> {
  const [{ settings }, session] = await Promise.all([loadSettings(), readSession()]);
  return frameState(settings, session, session.salt ?? crypto.randomUUID(), Date.now());
}

/** For a frame that starts while the storage refuses: its marks live in its own memory, under a salt of its own. */
export async function frameStateWithoutSession(): Promise<FrameState> {
  const { settings } = await loadSettings();
  return frameState(settings, emptySession, crypto.randomUUID(), Date.now());
}

/** Another frame may have been faster: then its salt stays. */
function withSalt(session: Session): Session {
  return session.salt ? session : { ...session, salt: crypto.randomUUID() };
}
