/** The extension's own pages in Chromium, and what the browser keeps for the extension. */
import type { Page } from 'playwright-core';
import type { Chromium } from './chromium';

/** The parts of the extension's interface that tests ask, as the pages of the extension have it. */
export interface ExtensionApi {
  storage: Record<'local' | 'session' | 'sync', StorageArea>;
  scripting: {
    getRegisteredContentScripts(of: { ids: string[] }): Promise<{ matches: string[] }[]>;
  };
  permissions: {
    getAll(): Promise<{ origins: string[]; permissions: string[] }>;
    remove(what: { origins: string[] }): Promise<boolean>;
  };
  alarms: { getAll(): Promise<{ name: string; scheduledTime: number }[]> };
  action: { getBadgeText(of: object): Promise<string> };
  runtime: { getURL(path: string): string };
}

interface StorageArea {
  get(key?: string | null): Promise<Record<string, unknown>>;
  set(values: object): Promise<void>;
}

/** No step of a test takes longer than this unless it never comes. */
const STEP_MS = 15_000;

export async function openPage(browser: Chromium, path: string): Promise<Page> {
  const page = await browser.context.newPage();
  page.setDefaultTimeout(STEP_MS);
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
  return page;
}

/** What the extension keeps in this storage now, as text. `page` is one of its own. */
export function storedIn(page: Page, area: 'local' | 'session' | 'sync'): Promise<string> {
  return page.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    return JSON.stringify(await chrome.storage[name].get(null));
  }, area);
}

/** The part of the session of this name, such as `run` or `pause`; null while there is none. */
export function readSession<T>(page: Page, part: string): Promise<T | null> {
  return page.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    const { session } = await chrome.storage.session.get('session');
    return ((session as Record<string, unknown> | undefined)?.[name] ?? null) as T | null;
  }, part);
}

/** Puts values into one part of the session, as if the time had gone on without the test. */
export function changeSession(page: Page, part: string, values: object | null): Promise<void> {
  return page.evaluate(
    async ({ name, change }) => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
      const stored = await chrome.storage.session.get('session');
      const session = stored.session as Record<string, object>;
      const next = { ...session, [name]: change && { ...session[name], ...change } };
      await chrome.storage.session.set({ session: next });
    },
    { name: part, change: values },
  );
}

/** The addresses on which the guard is registered. */
export function registeredSites(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    const scripts = await chrome.scripting.getRegisteredContentScripts({ ids: ['guard'] });
    return scripts.flatMap(({ matches }) => matches);
  });
}

export function badgeText(page: Page): Promise<string> {
  return page.evaluate(() =>
    (globalThis as unknown as { chrome: ExtensionApi }).chrome.action.getBadgeText({}),
  );
}
