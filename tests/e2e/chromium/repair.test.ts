/** From a held message that was sent after all, by way of the popup, to one that owns it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import { hostPattern, requireFixture } from '../../fixtures/catalogue';
import { findViolations } from '../../support/axe';
import { ChatPage } from '../../support/chat-page';
import { type Chromium, startChromium } from '../../support/chromium';
import { ChromiumTab } from '../../support/chromium-tab';
import { openPage, storedIn } from '../../support/extension-page';
import { fixtureRoutes } from '../../support/fixture-routes';
import { clickButton, mark, waitForDialog } from '../../support/prompt-view';
import { readAllStored } from '../../support/read-all-stored';
import { turnOnSites } from '../../support/settings-page';
import { ToolbarPopup } from '../../support/toolbar-popup';

const fixture = requireFixture('textarea');
const LINE = 'Something went already? I wish I hadn’t';
const DRAFT = 'quince marmalade at dawn';
const DID = 'I tore the persimmon note';
const WILL = 'Walk to the lighthouse first';

let browser: Chromium;
/** A page of the extension that looks into the storage. */
let store: Page;

beforeAll(async () => {
  browser = await startChromium();
  await browser.serve(fixtureRoutes([fixture]));
  await turnOnSites(browser, [hostPattern(fixture)]);
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  store = await openPage(browser, 'options.html#support');
});

afterAll(() => browser?.close());

async function sendHeated(): Promise<ChromiumTab> {
  const tab = await ChromiumTab.on(await browser.context.newPage());
  const chat = new ChatPage(tab, fixture);
  await chat.open();
  await chat.write(DRAFT);
  await mark(tab);
  await chat.focusComposer();
  await chat.press('Enter');
  await waitForDialog(tab);
  await clickButton(tab, 'It’s urgent');
  await waitFor('it to be noted that it went', async () => (await readWent()) !== null);
  return tab;
}

async function readWent(): Promise<{ at: number; pattern: string; key: string } | null> {
  return JSON.parse(await storedIn(store, 'session')).went ?? null;
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const isAt = (page: Page, title: string) =>
  page.getByRole('heading', { name: title, level: 2 }).waitFor();

test('a message that went leads from the popup to one that owns it, and no word is kept', async () => {
  const { page: chat } = await sendHeated();
  expect(await readWent()).toEqual({
    at: expect.any(Number),
    pattern: hostPattern(fixture),
    key: expect.stringMatching(/^[\w.-]{5,40}$/),
  });
  const popup = await ToolbarPopup.open(browser, chat);
  await popup.waitForText(LINE);
  const opening = browser.context.waitForEvent('page');
  await popup.click(LINE);
  const page = await opening;
  await page.getByRole('heading', { name: 'I wish I hadn’t', level: 1 }).waitFor();
  await press(page, 'No');
  await isAt(page, 'Before a second message');
  await press(page, 'Next');
  await isAt(page, 'Where did it go?');
  await page.getByRole('combobox', { name: 'The site' }).selectOption('WhatsApp');
  await press(page, 'Next');
  await isAt(page, 'What WhatsApp lets you do');
  await page.getByText('You can take it back for everyone within 60 hours.').waitFor();
  await press(page, 'Next');
  await page.getByRole('textbox', { name: 'What I did' }).fill(DID);
  await page.getByRole('textbox', { name: 'What I will do' }).fill(WILL);
  await press(page, 'Copy the message');
  await page.getByText('Copied', { exact: true }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${DID}. ${WILL}.`);
  await press(page, 'Next');
  await isAt(page, 'And one line for you');
  const stored = await page.evaluate(readAllStored);
  for (const words of [DRAFT, DID, WILL, 'WhatsApp']) expect(stored).not.toContain(words);

  await press(page, 'Back');
  await press(page, 'Keep as a promise');
  await page.getByText('Kept. It is under Promises.').waitFor();
  const kept = await page.evaluate(readAllStored);
  expect(kept).toContain(WILL);
  expect(kept).not.toContain(DID);
  await page.reload();
  await isAt(page, 'First of all: is someone unsafe, or might you need this message later?');
  expect(await page.getByText(DID).count()).toBe(0);
  await page.close();
  await chat.close();
});

test('at its end the chat where it went is always held from then on', async () => {
  const { page: chat } = await sendHeated();
  const page = await openPage(browser, 'options.html#repair');
  await press(page, 'No');
  await press(page, 'Next');
  await isAt(page, 'Where did it go?');
  await press(page, 'Next');
  await press(page, 'Next');
  await press(page, 'Next');
  await isAt(page, 'And one line for you');
  await press(page, 'Always in this chat');
  await page.getByText('From now on every message there waits for a breath.').waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.close();
  await chat.bringToFront();
  const tab = await ChromiumTab.on(chat);
  const again = new ChatPage(tab, fixture);
  await again.focusComposer();
  await again.write('the next one');
  await again.press('Enter');
  const { text } = await waitForDialog(tab);
  expect(text).toContain('You asked for a breath in this chat.');
  await chat.close();
});

test('by the keyboard alone, from Words to a copied message', async () => {
  const page = await openPage(browser, 'options.html#words');
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  /** On to what has this name, as Tab goes. */
  const tabTo = async (name: string) => {
    for (let steps = 0; steps < 60; steps += 1) {
      if ((await focused()) === name) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never comes to ${name}.`);
  };
  await page.getByRole('main').getByRole('link', { name: 'I wish I hadn’t' }).focus();
  await page.keyboard.press('Enter');
  await isAt(page, 'First of all: is someone unsafe, or might you need this message later?');
  for (const [name, next] of [
    ['No', 'Before a second message'],
    ['Next', 'Where did it go?'],
    ['Next', 'What the site may let you do'],
    ['Next', 'Own it, in your own words'],
  ] as const) {
    await tabTo(name);
    await page.keyboard.press('Enter');
    await isAt(page, next);
    await waitFor(`the focus on ${next}`, async () => (await focused()) === next);
  }
  await page.keyboard.press('Tab');
  await page.keyboard.type(DID);
  await tabTo('Copy the message');
  await page.keyboard.press('Enter');
  await page.getByText('Copied', { exact: true }).waitFor();
  await page.close();
});

const looks = [
  { name: 'light', media: { colorScheme: 'light' } },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'forced colours', media: { forcedColors: 'active' } },
] as const;

describe.each(looks)('axe finds nothing in any step in $name', ({ media }) => {
  test('and from right to left', async () => {
    const page = await openPage(browser, 'options.html#repair/outlook');
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    const look = async (title: string) => {
      await isAt(page, title);
      expect(await findViolations(page), title).toEqual([]);
      await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
      expect(await findViolations(page), `${title}, right to left`).toEqual([]);
    };
    await look('First of all: is someone unsafe, or might you need this message later?');
    await press(page, 'Yes, or I’m not sure');
    await look('Then leave the message where it is');
    await press(page, 'I pressed that by mistake');
    await press(page, 'No');
    await press(page, 'Breathe for a minute');
    await page.getByRole('button', { name: 'Stop' }).waitFor();
    await look('Before a second message');
    await press(page, 'Next');
    await look('What Outlook lets you do');
    await press(page, 'It went somewhere else');
    await look('Where did it go?');
    await page.getByRole('combobox').selectOption('Twitch');
    await press(page, 'Next');
    await page.getByRole('textbox', { name: 'What I will do' }).fill('Rest');
    await look('Own it, in your own words');
    await press(page, 'Next');
    await look('And one line for you');
    await page.close();
  });
});

test.each([
  { width: 360, scale: 1 },
  { width: 360, scale: 2 },
])('at $width px and $scale times the text, nothing is wider than the page', async (size) => {
  const page = await openPage(browser, 'options.html#repair/whatsapp');
  await page.setViewportSize({ width: size.width, height: 740 });
  await page.evaluate((scale) => {
    document.documentElement.style.fontSize = `${scale * 100}%`;
  }, size.scale);
  const isNarrow = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
    );
  expect(await isNarrow()).toBe(true);
  await press(page, 'No');
  for (const title of [
    'Before a second message',
    'What WhatsApp lets you do',
    'Own it, in your own words',
    'And one line for you',
  ]) {
    await isAt(page, title);
    expect(await isNarrow(), title).toBe(true);
    const next = page.getByRole('button', { name: 'Next', exact: true });
    if (await next.isVisible()) await next.click();
  }
  await page.close();
});

test('in discreet mode nothing is noted, and what was is dropped', async () => {
  const tab = await sendHeated();
  const set = (isOn: boolean) =>
    store.evaluate(async (discreet) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          storage: {
            local: {
              get(key: string): Promise<{ settings: object }>;
              set(values: object): Promise<void>;
            };
          };
        };
      };
      const { settings } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({ settings: { ...settings, discreet } });
    }, isOn);
  await set(true);
  await waitFor('it to be dropped', async () => (await readWent()) === null);
  const popup = await openPage(browser, 'popup.html');
  await press(popup, 'Open');
  await popup.getByRole('tab', { name: 'Ground' }).waitFor();
  expect(await popup.getByText('Something went').count()).toBe(0);
  await popup.close();
  await set(false);
  await tab.page.close();
});
