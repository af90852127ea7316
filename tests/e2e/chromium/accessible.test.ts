import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import { hostPattern, requireFixture } from '../../fixtures/catalogue';
import { findViolations, findViolationsInPrompt } from '../../support/axe';
import { ChatPage } from '../../support/chat-page';
import { type Chromium, startChromium } from '../../support/chromium';
import { ChromiumTab } from '../../support/chromium-tab';
import { fixtureRoutes } from '../../support/fixture-routes';
import { comeDue } from '../../support/kept-for-later';
import { pageList } from '../../support/page-list';
import {
  clickButton,
  findButton,
  mark,
  pressByKeyboard,
  readPrompt,
  waitForDialog,
  waitForNoDialog,
  waitForPromptText,
} from '../../support/prompt-view';
import { readAllStored } from '../../support/read-all-stored';
import { turnOnSites } from '../../support/settings-page';

const fixture = requireFixture('textarea');
let browser: Chromium;

beforeAll(async () => {
  browser = await startChromium();
  await browser.serve(fixtureRoutes([fixture]));
  await turnOnSites(browser, [hostPattern(fixture)]);
});

afterAll(() => browser?.close());

const pages = [...pageList.map(([page]) => `options.html#${page}`), 'practice.html'];

const looks = [
  { name: 'light', media: { colorScheme: 'light' } },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'forced colours', media: { forcedColors: 'active' } },
] as const;

describe.each(looks)('axe finds nothing in $name', ({ name, media }) => {
  async function openPage(path: string) {
    const page = await browser.context.newPage();
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
    await page.waitForSelector('h1, h2, textarea');
    return page;
  }

  test.each(pages)('on %s', async (path) => {
    const page = await openPage(path);
    expect(await findViolations(page)).toEqual([]);
    // The direction changes no colour.
    if (name === 'light') {
      await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
      expect(await findViolations(page), 'right to left').toEqual([]);
    }
    await page.close();
  });

  test('in each step of the reframe', async () => {
    const page = await openPage('options.html#reframe');
    await page.getByRole('radio', { name: 'My own thought' }).check();
    const find = async (step: string) => {
      await page.getByRole('heading', { name: step, level: 3 }).waitFor();
      expect(await findViolations(page), step).toEqual([]);
    };
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await find('First of all: is someone unsafe?');
    await press('Yes, or I’m not sure');
    await find('Then this is not about your thoughts');
    await press('I pressed that by mistake');
    await press('No');
    await find('Notice');
    await page.getByRole('textbox', { name: 'The thought' }).fill('They left me out');
    await press('Next');
    await find('Is there something real to talk about?');
    await press('Yes, there is');
    await find('Then it may be worth saying');
    await press('Go on with the thought');
    await find('Challenge');
    await press('Next');
    await find('Reframe');
    await press('Next');
    await find('All of it together');
    await press('Keep it for 7 days');
    await page.getByRole('radio', { name: 'Kept thoughts' }).check();
    await page.getByRole('button', { name: 'More: They left me out' }).click();
    expect(await findViolations(page), 'kept').toEqual([]);
    await page.getByRole('button', { name: 'Delete: They left me out' }).click();
    // Closed any sooner, the page would leave the thought behind for the next look.
    await waitFor(
      'the thought to be gone',
      async () => !(await page.evaluate(readAllStored)).includes('They left me out'),
    );
    await page.close();
  });

  test('in the rules with all of them on, a set shown and a plan begun', async () => {
    const page = await openPage('options.html#settings/rules');
    const switches = page.getByRole('switch');
    await switches.first().waitFor();
    const off = page.locator('[role="switch"][aria-checked="false"]');
    for (let left = await off.count(); left > 0; left -= 1) {
      await off.first().click();
      await waitFor('the switch to be on', async () => (await off.count()) < left);
    }
    await page.getByRole('radio', { name: 'Some of them' }).first().check();
    await page.getByRole('radio', { name: 'Work', exact: true }).check();
    await page.getByRole('button', { name: 'Add a plan' }).click();
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('radio', { name: 'All my sites' }).first().check();
    const on = page.locator('[role="switch"][aria-checked="true"]');
    for (let left = await on.count(); left > 0; left -= 1) {
      await on.first().click();
      await waitFor('the switch to be off', async () => (await on.count()) < left);
    }
    await page.close();
  });

  test('in each place of the popup, and while an exercise runs', async () => {
    const page = await openPage('popup.html');
    for (const place of ['Pause', 'Reframe', 'Words', 'Ground']) {
      await page.getByRole('tab', { name: place }).click();
      await page.getByRole('tabpanel', { name: place }).locator('button').first().waitFor();
      expect(await findViolations(page), place).toEqual([]);
    }
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.getByRole('button', { name: 'Stop' }).waitFor();
    expect(await findViolations(page), 'running').toEqual([]);
    await page.getByRole('button', { name: 'Stop' }).click();
    // Closed any sooner, the page would leave a run behind, and the next popup would open with it.
    await waitFor('the run to be forgotten', () => page.evaluate(hasNoRun));
    await page.close();
  });

  test('in the mark button and in the prompt with all it offers', async () => {
    const page = await browser.context.newPage();
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    const tab = await ChromiumTab.on(page);
    const chat = new ChatPage(tab, fixture);
    await chat.open();
    await chat.write('one');
    await mark(tab);
    expect(await findViolationsInPrompt(tab)).toEqual([]);
    await clickButton(tab, 'How long the mark lasts');
    expect(await findViolationsInPrompt(tab)).toEqual([]);
    await chat.focusComposer();
    await chat.press('Enter');
    await waitForDialog(tab);
    expect(await findViolationsInPrompt(tab)).toEqual([]);
    await clickButton(tab, 'More');
    await pressByKeyboard(tab, 'Hurt');
    expect(await findViolationsInPrompt(tab)).toEqual([]);
    await clickButton(tab, 'Keep editing');
    await page.close();
  });

  test('in what is kept for later, and in what is asked of it and of a chat', async () => {
    const page = await browser.context.newPage();
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    const tab = await ChromiumTab.on(page);
    const chat = new ChatPage(tab, fixture);
    await chat.open();
    await clickButton(tab, 'How long the mark lasts');
    await clickButton(tab, 'Always in this chat');
    await waitForPromptText(tab, 'From now on every message in this chat waits');
    expect(await findViolationsInPrompt(tab)).toEqual([]);
    await comeDue(browser, 'rules');
    await chat.focusComposer();
    await chat.write('one');
    await holdUntilAsked(chat, 'The 30 days for this chat are over.');
    expect(await findViolationsInPrompt(tab)).toEqual([]);
    await clickButton(tab, '30 more days');
    await clickButton(tab, 'More');
    await pressByKeyboard(tab, '20 minutes');
    await waitForPromptText(tab, 'Kept for later, until');
    expect(await findViolationsInPrompt(tab)).toEqual([]);
    await comeDue(browser);
    await chat.focusComposer();
    await holdUntilAsked(chat, 'This message has waited since');
    expect(await findViolationsInPrompt(tab)).toEqual([]);
    await clickButton(tab, 'Let it go');
    await waitForPromptText(tab, 'And how is it now');
    expect(await findViolationsInPrompt(tab)).toEqual([]);
    await page.close();
  });
});

/** The frame is told in its own time what has come due. */
async function holdUntilAsked(chat: ChatPage, question: string): Promise<void> {
  await waitFor(question, async () => {
    await chat.press('Enter');
    if ((await waitForDialog(chat.tab)).text.includes(question)) return true;
    await chat.press('Escape');
    await waitForNoDialog(chat.tab);
    return false;
  });
}

test('a screen reader gets every word of the prompt, though none of them is text', async () => {
  const page = await browser.context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const tab = await ChromiumTab.on(page);
  const chat = new ChatPage(tab, fixture);
  await chat.open();
  await chat.write('one');
  await mark(tab);
  await chat.focusComposer();
  await chat.press('Enter');
  const { text } = await waitForDialog(tab);
  await clickButton(tab, 'More');
  await pressByKeyboard(tab, 'Hurt');
  await waitFor('a sentence', async () => (await readPrompt(tab))?.text.includes('You could say:'));
  // Until then its words change each second, maybe between the two looks.
  await waitFor('Send now to be ready', async () => (await findButton(tab, 'Send now'))?.isReady);
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const seen = nodes.filter(({ ignored }) => !ignored);
  const dialog = seen.find(({ role }) => role?.value === 'dialog');
  expect(dialog?.name?.value).toBe('Take a pause?');
  expect(dialog?.description?.value).toMatch(/^You marked this as heated/);
  const names = seen.map(({ name }) => String(name?.value ?? ''));
  const drawn = await tab.evaluateInClosedRoots((roots) =>
    [...(roots[0]?.querySelectorAll<HTMLElement>('dialog [data-w]') ?? [])]
      .filter((one) => one.checkVisibility() && !one.closest('[aria-hidden]'))
      .map(({ dataset }) => dataset.w ?? ''),
  );
  expect(drawn.length).toBeGreaterThan(10);
  expect(drawn.filter((words) => !names.some((name) => name.includes(words)))).toEqual([]);
  expect(text).toContain('Nothing was sent');
  await page.close();
});

test.each(['promises', 'welcome'])(
  'the way off %s lies over nothing, and stays in sight',
  async (place) => {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`chrome-extension://${browser.extensionId}/options.html#${place}`);
    const exit = page.getByRole('link', { name: 'Leave this page' });
    const isAlone = async (size: string) => {
      const box = await exit.boundingBox();
      const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
      if (!box || !heading) throw new Error(`${size}: not drawn`);
      expect(box.y + box.height, size).toBeLessThanOrEqual(heading.y);
      expect(box.x + box.width, size).toBeLessThanOrEqual(360);
    };
    await exit.waitFor();
    await isAlone('as it is');
    await page.evaluate(doubleText);
    await isAlone('twice as large');
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const box = await exit.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(740);
    await page.close();
  },
);

test('on a narrow screen four places and More, and behind it every other', async () => {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
  const places = page.getByRole('navigation', { name: 'Places' });
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  await expect.poll(() => places.getByRole('listitem').count()).toBe(5);
  await places.getByRole('button', { name: 'More' }).click();
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await places.getByRole('link', { name: 'Support' }).isVisible()).toBe(false);
  await places.getByRole('button', { name: 'More' }).click();
  await places.getByRole('link', { name: 'Insights' }).click();
  await page.getByRole('heading', { name: 'Insights', level: 1 }).waitFor();
  expect(await places.getByRole('link', { name: 'Support' }).isVisible()).toBe(false);
  await page.close();
});

test('the title of every page stands at one place, narrow and wide', async () => {
  const page = await browser.context.newPage();
  const title = page.getByRole('heading', { level: 1 });
  const others = pages.filter((each) => !/welcome|practice|support/.test(each));
  const first = new Map<number, string>();
  for (const path of others) {
    await page.goto('about:blank');
    await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
    await title.waitFor();
    for (const width of [360, 1000]) {
      await page.setViewportSize({ width, height: 740 });
      // The page hears of its new width a moment later than the browser.
      await page.waitForFunction(
        (isNarrow) => !!document.querySelector('nav button[aria-expanded]') === isNarrow,
        width === 360,
      );
      const box = await title.boundingBox();
      const where = `${box?.x} ${box?.y}`;
      expect(where, `${path} at ${width} px`).toBe(first.get(width) ?? where);
      first.set(width, where);
    }
  }
  await page.close();
});

test('from right to left, what points on or back points the other way', async () => {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await page.locator('.icon-on').first().waitFor();
  const turned = (dir: string) =>
    page.evaluate((wanted) => {
      document.documentElement.dir = wanted;
      const [icon] = document.querySelectorAll('.icon-on');
      return icon && getComputedStyle(icon).transform;
    }, dir);
  expect([await turned('ltr'), await turned('rtl')]).toEqual(['none', 'matrix(-1, 0, 0, 1, 0, 0)']);
  await page.close();
});

test('the bar of places is one row, also beside a scroll bar at 320 px', async () => {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 305, height: 640 });
  for (const place of ['today', 'promises', 'settings']) {
    await page.goto(`chrome-extension://${browser.extensionId}/options.html#${place}`);
    await page.locator('nav button[aria-expanded]').waitFor();
    const rows = await page.evaluate(() => {
      const places = [...document.querySelectorAll('nav ul:has(> li > button) > li')];
      return new Set(places.map((one) => one.getBoundingClientRect().top)).size;
    });
    expect(rows, place).toBe(1);
  }
  await page.close();
});

/** Runs in the page. */
function doubleText(): void {
  document.documentElement.style.fontSize = '200%';
}

/** Runs in the page. */
async function hasNoRun(): Promise<boolean> {
  const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
  const { session } = await chrome.storage.session.get('session');
  return session?.run === null;
}

interface ExtensionApi {
  storage: { session: { get(key: string): Promise<{ session?: { run: unknown } }> } };
}
