import { browser } from '@/utils/platform/browser';
import { watchKey } from '@/utils/platform/watch-key';
import { defaultSettings, type ParsedSettings, parseSettings, type Settings } from './settings';

const KEY = 'settings';

/** Never rejects: a storage that throws reads as unreadable, and the defaults serve. */
export async function loadSettings(): Promise<ParsedSettings> {
  try {
    const stored = await browser.storage.local.get(KEY);
    return parseSettings(stored[KEY]);
  } catch {
    return { ...parseSettings({}), ok: false, reason: 'unreadable' };
  }
}

/**
 * Reads, changes and writes the settings as one step, also against the other extension pages. Rejects when the
 * storage refuses, and when what is stored can not be read, so that nothing is overwritten unseen.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request('breather-settings', async () => {
    const parsed = await loadSettings();
    if (!parsed.ok) throw new Error(`settings are ${parsed.reason}`);
    const next = change(parsed.settings);
    await browser.storage.local.set({ [KEY]: next });
    return next;
  });
}

/**
 * Writes the first settings over whatever is stored, readable or not. Only for when the person said so. Rejects
 * when the storage refuses.
 */
export async function replaceSettings(): Promise<void> {
  await navigator.locks.request('breather-settings', () =>
    browser.storage.local.set({ [KEY]: defaultSettings }),
  );
}

/** Calls back with each new value, and the one before it, until the signal aborts. */
export function watchSettings(
  signal: AbortSignal,
  changed: (parsed: ParsedSettings, before: ParsedSettings) => void,
): void {
  watchKey('local', KEY, signal, (stored, before) =>
    changed(parseSettings(stored), parseSettings(before)),
  );
}
