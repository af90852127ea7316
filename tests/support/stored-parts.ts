/** What the extension keeps, read and changed from one of its own pages, in both browsers. */
import type { ExtensionBrowser, Json } from './extension-browser';
import { BARE_PAGE } from './paths';

interface Stored {
  area: 'local' | 'session';
  /** The key of the value, and the field in it. */
  key: 'settings' | 'session' | 'chats';
  field: string;
}

interface StorageApi {
  storage: Record<
    Stored['area'],
    { get(key: string): Promise<Record<string, object>>; set(values: object): Promise<void> }
  >;
}

/**
 * Puts values into one field, as if the person or the time had done it. The first change needs a
 * stored value.
 */
export async function changeStored(
  browser: ExtensionBrowser,
  { area, key, field }: Stored,
  values: Json,
): Promise<void> {
  const page = await browser.openExtensionPage(BARE_PAGE);
  await page.evaluate(
    async (where, name, part, change) => {
      const { chrome } = globalThis as unknown as { chrome: StorageApi };
      const storage = chrome.storage[where as 'local'];
      const before = (await storage.get(name))[name];
      await storage.set({ [name]: { ...before, [part]: change } });
    },
    area,
    key,
    field,
    values,
  );
  await page.close();
}

/** Null while there is none. */
export async function readStored(
  browser: ExtensionBrowser,
  { area, key, field }: Stored,
): Promise<Json> {
  const page = await browser.openExtensionPage(BARE_PAGE);
  const found = await page.evaluate(
    async (where, name, part) => {
      const { chrome } = globalThis as unknown as { chrome: StorageApi };
      const stored = (await chrome.storage[where as 'local'].get(name))[name];
      return ((stored as Record<string, Json> | undefined)?.[part] ?? null) as Json;
    },
    area,
    key,
    field,
  );
  await page.close();
  return found;
}
