import { type Fixture, hostPattern } from '../fixtures/catalogue';
import { type ExtensionBrowser, startBrowser, type Tab } from './extension-browser';
import { fixtureRoutes } from './fixture-routes';
import { setWait, turnOnSites } from './settings-page';

/**
 * What most tests in a browser begin with: it serves these pages with Breather turned on for each,
 * *Send now* is ready at once, nothing moves, and a tab is open.
 */
export async function startFixtureBrowser(
  fixtures: readonly Fixture[],
): Promise<{ browser: ExtensionBrowser; tab: Tab }> {
  const browser = await startBrowser({ lessMotion: true });
  await browser.serve(fixtureRoutes([...fixtures]));
  await turnOnSites(browser, [...new Set(fixtures.map(hostPattern))]);
  await setWait(browser, 0);
  return { browser, tab: await browser.openTab() };
}
