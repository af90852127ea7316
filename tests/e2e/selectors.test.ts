/**
 * Every selector of every site is one that the browser reads; a bad one would break the guard of
 * its whole site open.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allSites } from '../../utils/sites/all-sites';
import { requireFixture } from '../fixtures/catalogue';
import { type ExtensionBrowser, startBrowser, type Tab } from '../support/extension-browser';
import { fixtureRoutes } from '../support/fixture-routes';
import { selectorsOf } from '../support/sites/site-troubles';

const page = requireFixture('textarea');
let browser: ExtensionBrowser;
let tab: Tab;

beforeAll(async () => {
  browser = await startBrowser();
  await browser.serve(fixtureRoutes([page]));
  tab = await browser.openTab();
  await tab.open(page.url);
});

afterAll(() => browser?.close());

function findUnreadable(selectors: string[]): Promise<string[]> {
  return tab.evaluate((all) => {
    const isReadable = (selector: string) => {
      try {
        document.querySelector(selector);
        return true;
      } catch {
        return false;
      }
    };
    return all.filter((selector) => !isReadable(selector));
  }, selectors);
}

test('the browser tells a selector that it can not read', async () => {
  const bad = ['#a[', 'button:has-text("Send")', 'a >>> b', 'div:has(> )'];
  expect(await findUnreadable([...bad, 'a:has(> b)', ':not(a, b *)'])).toEqual(bad);
});

test.each(allSites)(
  '$id can be read, each selector alone and as the guard joins them',
  async (site) => {
    const lists = [site.composers, site.notComposers ?? []].filter(({ length }) => length > 0);
    const joined = lists.map((list) => list.join());
    expect(await findUnreadable([...selectorsOf(site), ...joined])).toEqual([]);
  },
);
