/**
 * The settings as they lie in the storage, whatever they are: for taking a copy, and for bringing
 * one back.
 */
import { browser } from '@/utils/extension/browser';
import { SETTINGS_KEY, SETTINGS_LOCK } from './settings-store';

/** Undefined when nothing is stored. Rejects when the storage refuses. */
export async function readStoredSettings(): Promise<unknown> {
  return (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
}

/**
 * Reads, changes and writes the stored value as one step, whatever it is; undefined is nothing
 * stored. For use only where the person asked for it. Rejects when the storage refuses.
 */
export async function changeStoredSettings(change: (stored: unknown) => unknown): Promise<void> {
  await navigator.locks.request(SETTINGS_LOCK, async () => {
    const next = change(await readStoredSettings());
    if (next === undefined) await browser.storage.local.remove(SETTINGS_KEY);
    else await browser.storage.local.set({ [SETTINGS_KEY]: next });
  });
}
