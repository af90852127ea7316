import { hashText } from '@/utils/engine/hash-text';
import { browser } from '@/utils/extension/browser';
import { logOnce } from '@/utils/extension/log-once';
import { tellFrames } from '@/utils/extension/tell-frames';
import { type Chats, noChats } from '@/utils/settings/chats';
import { loadChats, watchChats } from '@/utils/settings/chats-store';
import { readAt, rowsOf } from '@/utils/settings/define-table';
import { emptySession, type Session } from '@/utils/settings/session';
import { readSession, watchSession } from '@/utils/settings/session-store';
import { defaultSettings, type Settings } from '@/utils/settings/settings';
import { loadSettings, watchSettings } from '@/utils/settings/settings-store';
import { settingsTable } from '@/utils/settings/settings-table';

/** In `storage.session`: the hash of what frames were told last that it changed. */
const KEY = 'framesTold';

/** The settings that frames are told, as their table says. */
const toldRows = rowsOf(settingsTable).filter(({ isToldToFrames }) => isToldToFrames);

/**
 * Tells the open frames that something changed in the settings or in the session, when it concerns
 * them. Those that need it ask what: so each gets only what is of its own site, and no message to a
 * whole tab holds anything. What a worker died over is told by the next one.
 */
export function keepFramesTold(): void {
  const { signal } = new AbortController();
  const look = () => void lookNow().catch(logOnce);
  watchSettings(signal, look);
  watchSession(signal, look);
  watchChats(signal, look);
  look();
}

/** One look after the other. It is noted after it was told: rather told twice than never. */
async function lookNow(): Promise<void> {
  await navigator.locks.request('breather-frames-told', async () => {
    const [{ value: settings, ok }, session, { value: chats }, stored] = await Promise.all([
      loadSettings(),
      readSession(),
      loadChats(),
      browser.storage.session.get(KEY),
    ]);
    if (!ok) return;
    const concerns = hashOf(settings, session, chats);
    if (stored[KEY] === concerns) return;
    await tellFrames({ kind: 'frameStateChanged' });
    // After *Erase everything* nothing is noted anew.
    if (concerns === hashOf(defaultSettings, emptySession, noChats))
      await browser.storage.session.remove(KEY);
    else await browser.storage.session.set({ [KEY]: concerns });
  });
}

function hashOf(settings: Settings, session: Session, { rules, later }: Chats): string {
  return hashText(JSON.stringify([ofSettings(settings), ofSession(session), rules, later]));
}

/** Whether a site is on no frame is told: the guard is registered there, or it is not. */
function ofSettings(settings: Settings): unknown[] {
  const told = { ...settings, sites: settings.sites.map(({ on: _, ...known }) => known) };
  return toldRows.map(({ path }) => readAt(told, path));
}

function ofSession({ salt, marks, rests, pause, look }: Session): unknown[] {
  return [salt, marks, rests, pause, look];
}
