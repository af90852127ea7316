/**
 * What the data say of each page: its composer and its thread are composers, its edit box and its
 * search are none.
 */
import { afterAll, beforeAll, expect } from 'vitest';
import { findSite } from '../../utils/sites/find-site';
import { type Fixture, sites } from '../fixtures/catalogue';
import { test } from '../support/by-turns';
import { ChatPage } from '../support/chat-page';
import { type ExtensionBrowser, startBrowser, type Tab } from '../support/extension-browser';
import { fixtureRoutes } from '../support/fixture-routes';

let browser: ExtensionBrowser;
let tab: Tab;

beforeAll(async () => {
  browser = await startBrowser();
  await browser.serve(fixtureRoutes(sites));
  tab = await browser.openTab();
});

afterAll(() => browser?.close());

/**
 * Whether the element of `selector`, in the page or in an open shadow root, is a composer by these
 * lists.
 */
function isComposer(selector: string, composers: string, others: string): Promise<boolean | null> {
  return tab.evaluate(
    (wanted, yes, no) => {
      const find = (parent: ParentNode): Element | null => {
        const found = parent.querySelector(wanted);
        if (found) return found;
        for (const { shadowRoot } of parent.querySelectorAll('*')) {
          const inside = shadowRoot && find(shadowRoot);
          if (inside) return inside;
        }
        return null;
      };
      const element = find(document);
      if (!element) return null;
      return element.matches(yes) && !(no && element.matches(no));
    },
    selector,
    composers,
    others,
  );
}

test.each(sites)('$name: only what sends is a composer', async (fixture: Fixture) => {
  const site = findSite(new URL(fixture.url));
  if (!site) throw new Error(`No site has the address ${fixture.url}`);
  await new ChatPage(tab, fixture).open();
  const lists = [site.composers.join(), site.notComposers?.join() ?? ''] as const;
  const answers = (selectors: (string | null | undefined)[]) =>
    Promise.all(
      selectors.filter((one) => typeof one === 'string').map((one) => isComposer(one, ...lists)),
    );
  const boxes = await answers([fixture.composer, fixture.thread?.composer]);
  expect(boxes).toEqual(boxes.map(() => true));
  const others = await answers([fixture.editBox, fixture.search]);
  expect(others).toEqual(others.map(() => false));
});
