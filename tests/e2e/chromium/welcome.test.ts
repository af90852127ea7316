/** The welcome: once, after the install, with a chat inside to try the whole thing. */
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import { type Chromium, startChromium } from '../../support/chromium';
import { ChromiumTab } from '../../support/chromium-tab';
import {
  type ExtensionApi,
  openPage,
  registeredSites,
  storedIn,
} from '../../support/extension-page';
import { clickButton, findButton, MARK, mark, waitForDialog } from '../../support/prompt-view';
import { setWait } from '../../support/settings-page';

let browser: Chromium;

beforeAll(async () => {
  browser = await startChromium();
});

afterAll(() => browser?.close());

const welcomes = () => browser.context.pages().filter((page) => page.url().endsWith('#welcome'));

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Runs in the frame: whether the mark button lies over nothing of the last message. */
function isOffLast(roots: ShadowRoot[]): boolean {
  const button = roots.map((root) => root.querySelector('.mark')).find(Boolean);
  const last = document.querySelector('ol > li:last-child');
  if (!button || !last) return false;
  return button.getBoundingClientRect().top >= last.getBoundingClientRect().bottom;
}

test('opens by itself on the install, and not when the extension comes back', async () => {
  await waitFor('the welcome', () => welcomes().length > 0);
  const [page] = welcomes();
  await page?.getByRole('heading', { name: 'A breath before you send' }).waitFor();
  expect(await page?.getByRole('main').innerText()).toContain(
    'If you are afraid of someone, it is not about how you word things, and it is not your fault.',
  );
  for (const welcome of welcomes()) await welcome.close();
  await browser.reloadExtension();
  const later = await openPage(browser, 'options.html#support');
  // The menu is made in the same turn as the welcome would be, so by now it would be there.
  await waitFor('the worker to be at work', () =>
    later.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi & UpdatesMenu };
      return chrome.contextMenus.update('hour', {}).then(
        () => true,
        () => false,
      );
    }),
  );
  expect(welcomes()).toEqual([]);
  await later.close();
});

interface UpdatesMenu {
  contextMenus: { update(id: string, change: object): Promise<void> };
}

test('sites are chosen with one question, and the signs and the chat come next', async () => {
  const patterns = ['https://app.slack.com/*', 'https://web.whatsapp.com/*'];
  await browser.allowHosts(patterns);
  const page = await openPage(browser, 'options.html#welcome');
  await button(page, 'Next').click();
  await page.getByRole('heading', { name: 'Where do you write to people?' }).waitFor();
  await page.getByRole('checkbox', { name: 'Slack' }).check();
  await page.getByRole('checkbox', { name: 'WhatsApp' }).check();
  await button(page, 'Turn on 2 sites').click();
  await page.getByRole('heading', { name: 'When do messages get away from you?' }).waitFor();
  await waitFor(
    'the guard to be registered',
    async () => (await registeredSites(page)).sort().join() === patterns.join(),
  );
  await page.getByRole('checkbox', { name: 'Many in a row' }).check();
  await page.getByText('If I send many messages in a row, then I take one breath').waitFor();
  await waitFor('the rule to be kept', async () =>
    /"manyMessages":\{"how":"hold"[^}]*"on":true/.test(await storedIn(page, 'local')),
  );
  await button(page, 'Next').click();
  await page.getByRole('heading', { name: 'Try it here first' }).waitFor();
  await page.goBack();
  await page.goBack();
  await page.getByText('Slack is on.').waitFor();
  await page.close();
});

test('the whole thing can be tried, and delivers once', async () => {
  await setWait(browser, 1);
  const page = await openPage(browser, 'options.html#welcome/try');
  const tab = await ChromiumTab.on(page);
  await tab.enterFrame();
  const chat = page.frameLocator('iframe');
  const box = chat.getByRole('textbox', { name: 'Write to Sam' });
  await box.click();
  await waitFor('the mark button', () => findButton(tab, MARK));
  await box.pressSequentially('You are always late');
  await mark(tab);
  await box.press('Enter');
  const { dialog, focus } = await waitForDialog(tab);
  expect(dialog).toBe('Take a pause?');
  expect(focus).toBe('Keep editing');
  expect(await sentBy(chat)).toEqual([]);

  await clickButton(tab, 'Keep editing');
  await box.pressSequentially('!');
  expect(await box.inputValue()).toBe('You are always late!');
  await box.press('Enter');
  await waitForDialog(tab);
  await clickButton(tab, 'Send now');
  await chat.getByText('Okay, got it.').waitFor();
  expect(await sentBy(chat)).toEqual(['You are always late!']);
  expect(await box.inputValue()).toBe('');
  await waitFor('the button to be off the answer', () => tab.evaluateInClosedRoots(isOffLast));

  await box.pressSequentially('see you');
  await box.press('Enter');
  await chat.getByText('Thanks for telling me.').waitFor();
  expect(await sentBy(chat), 'the mark was for one message').toEqual([
    'You are always late!',
    'see you',
  ]);

  await waitFor('all steps to be ticked', async () => {
    return (await page.locator('ol li[data-done]').count()) === 3;
  });
  await page.getByText('That was it, and it is the same on your sites.').waitFor();
  await button(page, 'Finish').click();
  await page.getByRole('heading', { name: 'Today', exact: true }).waitFor();
  await waitFor('the end to be kept', async () =>
    /"welcomedAt":\d+/.test(await storedIn(page, 'local')),
  );
  for (const area of ['local', 'session'] as const) {
    expect(await storedIn(page, area)).not.toMatch(/always late|see you|Sam/);
  }
  await page.close();
});

test('on a phone’s width the dialog has no room in the frame, and opens in the page around', async () => {
  const page = await openPage(browser, 'options.html#welcome/try');
  await page.setViewportSize({ width: 360, height: 640 });
  const around = await ChromiumTab.on(page);
  const tab = await ChromiumTab.on(page);
  await tab.enterFrame();
  const chat = page.frameLocator('iframe');
  const box = chat.getByRole('textbox', { name: 'Write to Sam' });
  await box.click();
  await waitFor('the mark button', () => findButton(tab, MARK));
  await box.pressSequentially('You are always late');
  await mark(tab);
  await box.press('Enter');
  await waitForDialog(around);
  expect(await sentBy(chat)).toEqual([]);
  await clickButton(around, 'It’s urgent');
  await chat.getByText('Okay, got it.').waitFor();
  expect(await sentBy(chat)).toEqual(['You are always late']);
  await page.close();
});

test('the whole welcome can be skipped', async () => {
  const page = await openPage(browser, 'options.html#welcome');
  await button(page, 'Skip all').click();
  await page.getByRole('heading', { name: 'Today', exact: true }).waitFor();
  await page.close();
});

/** What the person said in the practice chat, without the hidden "You: ". */
function sentBy(chat: FrameLocator): Promise<string[]> {
  return chat
    .locator('li', { hasText: 'You:' })
    .evaluateAll((items) => items.map((item) => item.lastChild?.textContent ?? ''));
}

/** A feeling that no line has room for, shown back as a plan. */
async function writeLongWord(page: Page): Promise<void> {
  const word = 'w'.repeat(60);
  const field = page.getByRole('textbox');
  await field.fill(word);
  await field.press('Tab');
  await page.getByRole('list', { name: 'Your plans' }).getByText(word).waitFor();
}

/** Runs in the page. */
function doubleText(): void {
  const page = document.documentElement;
  for (const size of ['small', 'body', 'lead', 'title', 'display']) {
    const before = getComputedStyle(page).getPropertyValue(`--t-${size}`);
    page.style.setProperty(`--t-${size}`, `calc(2 * ${before})`);
  }
}

/** Runs in the page: the named buttons of the foot that are not whole in the window. */
function buttonsOutOfSight(): string[] {
  return [...document.querySelectorAll<HTMLElement>('footer button')]
    .filter((one) => {
      const { x, y, right, bottom, width, height } = one.getBoundingClientRect();
      const isInside = x >= 0 && y >= 0 && right <= innerWidth && bottom <= innerHeight;
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      return !isInside || top !== one;
    })
    .map((one) => one.textContent ?? '');
}

test.each([
  [900, 640, false],
  [360, 640, false],
  [900, 640, true],
  [360, 640, true],
])('every main button is in sight at %i×%i, larger text: %s', async (width, height, isLarge) => {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width, height });
  for (const step of ['hello', 'sites', 'plan', 'try']) {
    // A page of its own for each: the text of one that only went on would be doubled again.
    await page.goto('about:blank');
    await page.goto(`chrome-extension://${browser.extensionId}/options.html#welcome/${step}`);
    await page.locator('footer button').first().waitFor();
    if (isLarge) await page.evaluate(doubleText);
    if (step === 'plan') await writeLongWord(page);
    expect(await page.locator('footer button').count(), step).toBeGreaterThan(1);
    expect(await page.evaluate(buttonsOutOfSight), step).toEqual([]);
    const isWide = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(isWide, step).toBe(false);
  }
  if (!isLarge) {
    const box = page.frameLocator('iframe').getByRole('textbox', { name: 'Write to Sam' });
    const place = await box.boundingBox();
    const foot = await page.locator('footer').boundingBox();
    expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
  }
  await page.close();
});
