import type { FrameState } from '@/utils/engine/told-frame';
import { type FramePlace, frameState } from '@/utils/extension/frame-state';
import { sentenceLanguage } from '@/utils/locale/locale';
import { beginSession } from '@/utils/settings/chat-rules';
import { type Chats, noChats } from '@/utils/settings/chats';
import { loadChats } from '@/utils/settings/chats-store';
import { emptySession, type Session } from '@/utils/settings/session';
import { changeSession, readSession } from '@/utils/settings/session-store';
import { loadSettings } from '@/utils/settings/settings-store';

/**
 * What a frame is to know now. Makes the salt of this browser session when there is none, or takes
 * up what still holds from the one before. Rejects with the storage. Chats that cannot be read are
 * none, and then no session begins: under another salt they would not hold once they can be.
 */
export async function loadFrameState(place: FramePlace): Promise<FrameState> {
  const [{ value: settings }, { value: chats, ok }, found] = await readAll();
  const now = Date.now();
  const session =
    found.salt || !ok
      ? found
      : // Another frame may have been faster: then its salt stays.
        await changeSession((fresh) =>
          fresh.salt ? fresh : beginSession(fresh, chats, crypto.randomUUID(), now),
        );
  return frameState(
    { settings, session, chats, salt: saltOf(session, chats) },
    place,
    now,
    sentenceLanguage(),
  );
}

/**
 * As `loadFrameState`, for a frame that is open already. Nothing is stored: where there is no salt,
 * as after *Erase everything*, the frame goes on with that of the chats kept since, or with one of
 * its own. Rejects with the storage, so that the frame keeps what it has.
 */
export async function readFrameState(place: FramePlace): Promise<FrameState> {
  const [{ value: settings }, { value: chats }, session] = await readAll();
  return frameState(
    { settings, session, chats, salt: saltOf(session, chats) },
    place,
    Date.now(),
    sentenceLanguage(),
  );
}

/**
 * For a frame that starts while the storage refuses: its marks live in its own memory, under a salt
 * of its own.
 */
export async function frameStateWithoutSession(place: FramePlace): Promise<FrameState> {
  const { value: settings } = await loadSettings();
  return frameState(
    { settings, session: emptySession, chats: noChats, salt: crypto.randomUUID() },
    place,
    Date.now(),
    sentenceLanguage(),
  );
}

function saltOf(session: Session, chats: Chats): string {
  return session.salt ?? chats.salt ?? crypto.randomUUID();
}

function readAll() {
  return Promise.all([loadSettings(), loadChats(), readSession()]);
}
