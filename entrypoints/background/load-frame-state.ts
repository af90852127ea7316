import { type FramePlace, frameState } from '@/utils/extension/frame-state';
import type { FrameState } from '@/utils/extension/frame-to-background';
import { emptySession, type Session } from '@/utils/settings/session';
import { changeSession, readSession } from '@/utils/settings/session-store';
import { loadSettings } from '@/utils/settings/settings-store';

/**
 * What a frame is to know now. Makes the salt of this browser session when there is none. Rejects
 * with the storage.
 */
export async function loadFrameState(place: FramePlace): Promise<FrameState> {
  const [{ value: settings }, found] = await Promise.all([loadSettings(), readSession()]);
  const session = found.salt ? found : await changeSession(withSalt);
  return frameState(settings, session, session.salt ?? '', place, Date.now());
}

/**
 * The same for a frame that is open already. Nothing is stored: when there is no salt, as after
 * *Erase everything*, it goes on with one of its own. Rejects with the storage, so that the frame
 * keeps what it has.
 */
export async function readFrameState(place: FramePlace): Promise<FrameState> {
  const [{ value: settings }, session] = await Promise.all([loadSettings(), readSession()]);
  const salt = session.salt ?? crypto.randomUUID();
  return frameState(settings, session, salt, place, Date.now());
}

/**
 * For a frame that starts while the storage refuses: its marks live in its own memory, under a salt
 * of its own.
 */
export async function frameStateWithoutSession(place: FramePlace): Promise<FrameState> {
  const { value: settings } = await loadSettings();
  return frameState(settings, emptySession, crypto.randomUUID(), place, Date.now());
}

/** Another frame may have been faster: then its salt stays. */
function withSalt(session: Session): Session {
  return session.salt ? session : { ...session, salt: crypto.randomUUID() };
}
