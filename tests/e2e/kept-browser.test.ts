/**
 * A worker keeps its browser over the files of tests: what one file did is gone before the next one
 * begins.
 */
import { expect, test } from 'vitest';
import { hostPattern, requireFixture } from '../fixtures/catalogue';
import { type ExtensionBrowser, startBrowser } from '../support/extension-browser';
import { fixtureRoutes } from '../support/fixture-routes';
import { BARE_PAGE } from '../support/paths';
import { setWait, turnOnSites } from '../support/settings-page';

const fixture = requireFixture('textarea');

/** What the extension has, as a page of its own sees it. */
async function findKept(browser: ExtensionBrowser) {
  const page = await browser.openExtensionPage(BARE_PAGE);
  const kept = await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    const { local, sync } = chrome.storage;
    return {
      local: Object.keys(await local.get(null)),
      sync: Object.keys(await sync.get(null)),
      origins: (await chrome.permissions.getAll()).origins,
      guards: (await chrome.scripting.getRegisteredContentScripts()).length,
      databases: (await indexedDB.databases()).map(({ name }) => name),
      tabs: (await chrome.tabs.query({})).length,
    };
  });
  await page.close();
  return kept;
}

async function leaveTraces(browser: ExtensionBrowser): Promise<void> {
  await browser.serve(fixtureRoutes([fixture]));
  await turnOnSites(browser, [hostPattern(fixture)]);
  await setWait(browser, 0);
  const chat = await browser.openTab();
  await chat.open(fixture.url);
  const page = await browser.openExtensionPage(BARE_PAGE);
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    await chrome.storage.sync.set({ trace: 1 });
    await new Promise((resolve) => {
      indexedDB.open('trace').onsuccess = resolve;
    });
  });
}

test('nothing is left of the file before', async () => {
  const before = await startBrowser({ lessMotion: true });
  const fresh = await findKept(before);
  await leaveTraces(before);
  expect(await findKept(before)).toMatchObject({ origins: [hostPattern(fixture)], guards: 1 });
  await before.close();

  const after = await startBrowser({ lessMotion: true });
  expect(await findKept(after)).toEqual(fresh);
  const chat = await after.openTab();
  const answer = await chat.open(fixture.url).then(
    () => chat.evaluate(() => document.title),
    () => '',
  );
  expect(answer, 'nothing is served any more').not.toBe('Chat');
  await after.close();
});

interface ExtensionApi {
  storage: Record<
    'local' | 'sync',
    { get(key: null): Promise<object>; set(values: object): Promise<void> }
  >;
  scripting: { getRegisteredContentScripts(): Promise<object[]> };
  permissions: { getAll(): Promise<{ origins: string[] }> };
  tabs: { query(of: object): Promise<object[]> };
}
