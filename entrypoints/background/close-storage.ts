import { browser } from '@/utils/extension/browser';

/** Chromium alone can do it, and the types of the polyfill have nothing of it. */
type Closable = typeof browser.storage.local & {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
};

/**
 * Closes what is kept to the scripts in pages: none of ours reads or writes it there, so whoever
 * took over the process of a page cannot either. Rejections are for the log; it is asked anew each
 * time the worker starts.
 */
export async function closeStorage(): Promise<void> {
  const areas: Closable[] = [browser.storage.local, browser.storage.sync];
  await Promise.all(
    areas.map((area) => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })),
  );
}
