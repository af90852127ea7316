/**
 * The prompt looks as the page around it does, and is as large as the person has their browser
 * write.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import { hostPattern, requireFixture } from '../../fixtures/catalogue';
import { ChatPage } from '../../support/chat-page';
import { type Chromium, startChromium } from '../../support/chromium';
import { ChromiumTab } from '../../support/chromium-tab';
import { fixtureRoutes } from '../../support/fixture-routes';
import {
  clickButton,
  findButton,
  MARK,
  mark,
  reachByKeyboard,
  waitForDialog,
} from '../../support/prompt-view';
import { turnOnSites } from '../../support/settings-page';

const fixture = requireFixture('textarea');

let browser: Chromium;
let page: Page;
let tab: ChromiumTab;
let chat: ChatPage;

beforeAll(async () => {
  browser = await startChromium({ lessMotion: true });
  await browser.serve(fixtureRoutes([fixture]));
  await turnOnSites(browser, [hostPattern(fixture)]);
  page = await browser.context.newPage();
  tab = await ChromiumTab.on(page);
  chat = new ChatPage(tab, fixture);
});

afterAll(() => browser?.close());

async function hold(): Promise<void> {
  await chat.write('heated');
  await mark(tab);
  await chat.focusComposer();
  await chat.press('Enter');
  await waitForDialog(tab);
}

/**
 * What the dialog is painted and written in, and whether its three buttons are in the window, with
 * nothing cut at a side.
 */
function look() {
  return tab.evaluateInClosedRoots((roots) => {
    const dialog = roots.map((root) => root.querySelector('dialog[open]')).find(Boolean);
    if (!dialog) throw new Error('No dialog is open.');
    const title = dialog.querySelector('h1');
    const three = [...dialog.querySelectorAll('.pause-foot button')].slice(0, 3);
    return {
      ground: getComputedStyle(dialog).backgroundColor,
      titlePx: Number.parseFloat(getComputedStyle(title ?? dialog).fontSize),
      isWide: dialog.scrollWidth > dialog.clientWidth + 1,
      isInWindow: three.every((one) => {
        const box = one.getBoundingClientRect();
        return box.top >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
      }),
    };
  });
}

/** Whether this button of the dialog is whole in sight, and under nothing. */
function isInSight(name: string) {
  return tab.evaluateInClosedRoots(
    (roots, wanted) =>
      roots.some((root) => {
        const all = [...root.querySelectorAll('dialog[open] button')];
        const one = all.find((each) => each.getAttribute('aria-label') === wanted);
        if (!one) return false;
        const { x, width, top, bottom } = one.getBoundingClientRect();
        const edges = [top + 2, bottom - 2];
        return edges.every((y) => one.contains(root.elementFromPoint(x + width / 2, y)));
      }),
    name,
  );
}

const LIGHT = 'rgb(250, 247, 242)';
const DARK = 'rgb(20, 32, 31)';

test.each([
  // Its field stays white, as browsers draw one.
  ['a dark chat in a light system', 'light', 'background: rgb(17 17 20)', DARK],
  ['a light chat in a dark system', 'dark', 'background: #fff', LIGHT],
  ['a chat that paints nothing', 'dark', 'background: none', LIGHT],
  ['one that goes with the system', 'dark', 'background: none; color-scheme: light dark', DARK],
] as const)('%s', async (_, colorScheme, style, ground) => {
  await page.emulateMedia({ colorScheme });
  await chat.open();
  await page.evaluate((css) => {
    for (const one of document.querySelectorAll(':not(textarea)')) {
      if (getComputedStyle(one).backgroundColor !== 'rgba(0, 0, 0, 0)') {
        (one as HTMLElement).style.background = 'none';
      }
    }
    document.documentElement.style.cssText = css;
  }, style);
  await hold();
  expect((await look()).ground).toBe(ground);
  await clickButton(tab, 'Keep editing');
});

test.each([
  [1280, 720],
  [360, 640],
])('in %i by %i, at twice the text', async (width, height) => {
  await page.setViewportSize({ width, height });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  await chat.open();
  await hold();
  expect(await look()).toMatchObject({ titlePx: 42, isWide: false, isInWindow: true });
  await reachByKeyboard(tab, 'Afraid of someone? Find support');
  await clickButton(tab, 'More');
  await waitFor('the way to keep it for later', () => isInSight('10 minutes'));
  await clickButton(tab, 'Keep editing');
  await cdp.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
});

test('nothing of Breather goes on paper', async () => {
  await chat.open();
  await waitFor('the mark button', () => findButton(tab, MARK));
  await page.emulateMedia({ media: 'print' });
  expect(await findButton(tab, MARK)).toBeNull();
  await page.emulateMedia({ media: null });
  await waitFor('the mark button again', () => findButton(tab, MARK));
});
