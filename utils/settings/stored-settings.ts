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
 * Reads, changes and writes them as one step, whatever they are; undefined is nothing stored. Only
 * for when the person said so. Rejects when the storage refuses.
 */
export async function changeStoredSettings(change: (stored: unknown) => unknown): Promise<void> {
  await navigator.locks.request(SETTINGS_LOCK, async () => {
    const next = change(await readStoredSettings());
    if (next === undefined) await browser.storage.local.remove(SETTINGS_KEY);
    else await browser.storage.local.set({ [SETTINGS_KEY]: next });
  });
}
