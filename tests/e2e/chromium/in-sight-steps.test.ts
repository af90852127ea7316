/**
 * What a press leads to, in a form, a list or a step of a way, is in the window without a scroll of
 * the person's own.
 */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import { focusOf } from '../../support/by-keyboard';
import type { Chromium } from '../../support/chromium';
import { changeSession, type ExtensionApi, openPage } from '../../support/extension-page';
import { findCut, findOutOfSight, hasNamed, tooWide } from '../../support/in-sight';
import { startWithLetters, windows } from '../../support/letters';
import { changeStored } from '../../support/stored-parts';

const DAY_MS = 24 * 60 * 60 * 1000;

describe.each(windows)('at %i by %i, with letters of %i px', (width, height, size) => {
  let browser: Chromium;
  let page: Page;

  beforeAll(async () => {
    browser = await startWithLetters(size);
  });

  afterAll(() => browser?.close());

  beforeEach(async () => {
    page = await openPage(browser, 'options.html#support');
    await page.setViewportSize({ width, height });
  });

  afterEach(() => page.close());

  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

  async function open(name: string): Promise<void> {
    await page.goto('about:blank');
    await page.goto(`chrome-extension://${browser.extensionId}/options.html#${name}`);
  }

  async function expectInSight(...names: string[]): Promise<void> {
    await waitFor(`${names} to be drawn`, () => page.evaluate(hasNamed, names));
    expect(await page.evaluate(findOutOfSight, names)).toEqual([]);
    expect(await page.evaluate(tooWide)).toBeLessThanOrEqual(0);
  }

  test('rules that go together, and a plan', async () => {
    await open('settings/rules');
    await page.getByRole('radio', { name: 'Nights', exact: true }).check();
    await expectInSight('Turn these on', 'Not now');
    await press('Add a plan');
    await expectInSight('Save', 'Cancel');
    // The whole of it where there is room; else its head, which has the focus.
    const form = size === 16 ? '.settings_plan-form' : '.settings_plan-form select';
    expect(await page.evaluate(findCut, form)).toEqual([]);
    expect(await focusOf(page)).toBe('If …');
  });

  test('the chats that are always held', async () => {
    const now = Date.now();
    const chat = { site: 'https://web.whatsapp.com/*', name: '', endedAt: null };
    const rules = [1, 2].map((n) => ({
      ...chat,
      chat: `tag.chat-${n}`,
      madeAt: now - n * DAY_MS,
      untilAt: now + DAY_MS,
    }));
    await page.evaluate(
      async (kept) => {
        const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
        await chrome.storage.local.set({ chats: kept });
      },
      { version: 1, salt: 'salt', rules, marks: [], rests: [], later: [] },
    );
    await open('settings/rules');
    await page
      .getByRole('button', { name: /^More: / })
      .first()
      .click();
    await page.getByRole('button', { name: /^Name: / }).click();
    await expectInSight('Save', 'Cancel');
  });

  test('our pause: made, taken and ended', async () => {
    await changeStored(browser, { area: 'local', key: 'settings', field: 'ourPause' }, null);
    await open('pause');
    await press('Make our pause');
    await expectInSight('Save', 'Cancel');
    await page.keyboard.type('Lighthouse');
    await page.keyboard.press('Enter');
    await expectInSight('Take our pause');
    await press('Take our pause');
    await expectInSight('End the pause');
    await changeSession(page, 'pause', null);
  });

  test('each step of a thought of one’s own', async () => {
    await open('reframe');
    await page.getByRole('radio', { name: 'My own thought' }).check();
    await expectInSight('Yes, or I’m not sure', 'No');
    await press('No');
    await expectInSight('Back', 'Next');
    await page.getByRole('textbox', { name: 'The thought' }).fill('They never mean it');
    await press('Next');
    await expectInSight('Yes, there is', 'Not that I can see');
    await press('Not that I can see');
    await expectInSight('Back', 'Next');
    await press('Next');
    await expectInSight('Back', 'Next');
  });

  test('each step of I wish I hadn’t', async () => {
    await open('repair');
    await press('No');
    await expectInSight('Back', 'Next');
    await press('Next');
    await page.getByRole('combobox', { name: 'The site' }).selectOption('WhatsApp');
    await expectInSight('Back', 'Next');
    await press('Next');
    await page.getByText('You can take it back for everyone within').waitFor();
    await expectInSight('Back', 'Next');
    await press('Next');
    await page.getByRole('textbox', { name: 'What I did' }).fill('I tore the note');
    await expectInSight('Back', 'Next');
    await press('Next');
    await expectInSight('Back', 'Start again');
  });
});
