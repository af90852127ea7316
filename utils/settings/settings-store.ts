import { browser } from '@/utils/extension/browser';
import { watchKey } from '@/utils/extension/watch-key';
import { defaultSettings, type ParsedSettings, parseSettings, type Settings } from './settings';

export const SETTINGS_KEY = 'settings';

/** Whoever writes the settings holds it. */
export const SETTINGS_LOCK = 'breather-settings';

/** A change tells of two values, the first of which was the second of the one before; all that watch ask for both. */
const LATELY = 3;
let lately: { text: string | undefined; parsed: ParsedSettings }[] = [];

/** The storage gives everyone a copy of their own, so the values are told apart by what they hold. */
function parseOnce(stored: unknown): ParsedSettings {
  const text = JSON.stringify(stored);
  const known = lately.find((one) => one.text === text);
  if (known) return known.parsed;
  const parsed = parseSettings(stored);
  lately = [{ text, parsed }, ...lately].slice(0, LATELY);
  return parsed;
}

/** Never rejects: a storage that throws reads as unreadable, and the defaults serve. */
export async function loadSettings(): Promise<ParsedSettings> {
  try {
    const stored = await browser.storage.local.get(SETTINGS_KEY);
    return parseOnce(stored[SETTINGS_KEY]);
  } catch {
    return { ...parseSettings({}), ok: false, reason: 'unreadable' };
  }
}

/**
 * Reads, changes and writes the settings as one step, also against the other extension pages. Rejects when the
 * storage refuses, and when what is stored can not be read, so that nothing is overwritten unseen.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request(SETTINGS_LOCK, async () => {
    const parsed = await loadSettings();
    if (!parsed.ok) throw new Error(`settings are ${parsed.reason}`);
    const next = change(parsed.settings);
    await browser.storage.local.set({ [SETTINGS_KEY]: next });
    return next;
  });
}

/**
 * Writes the first settings over whatever is stored, readable or not. Only for when the person said so. Rejects
 * when the storage refuses.
 */
export async function replaceSettings(): Promise<void> {
  await navigator.locks.request(SETTINGS_LOCK, () =>
    browser.storage.local.set({ [SETTINGS_KEY]: defaultSettings }),
  );
}

/** Calls back with each new value, and the one before it, until the signal aborts. */
export function watchSettings(
  signal: AbortSignal,
  changed: (parsed: ParsedSettings, before: ParsedSettings) => void,
): void {
  watchKey('local', SETTINGS_KEY, signal, (stored, before) =>
    changed(parseOnce(stored), parseOnce(before)),
  );
}
