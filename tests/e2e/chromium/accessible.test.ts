import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostPattern, requireFixture } from '../../fixtures/catalogue';
import { findViolations, findViolationsInPrompt } from '../../support/axe';
import { ChatPage } from '../../support/chat-page';
import { type Chromium, startChromium } from '../../support/chromium';
import { ChromiumTab } from '../../support/chromium-tab';
import { fixtureRoutes } from '../../support/fixture-routes';
import { clickButton, mark, waitForDialog } from '../../support/prompt-view';
import { turnOnSites } from '../../support/settings-page';

const fixture = requireFixture('textarea');
let browser: Chromium;

beforeAll(async () => {
  browser = await startChromium();
  await browser.serve(fixtureRoutes([fixture]));
  await turnOnSites(browser, [hostPattern(fixture)]);
});

afterAll(() => browser?.close());

const pages = [
  'options.html#ground',
  'options.html#pause',
  'options.html#reframe',
  'options.html#words',
  'options.html#support',
  'options.html#settings',
  'options.html#welcome',
  'options.html#welcome/sites',
  'options.html#welcome/try',
  'practice.html',
];

describe.each(['light', 'dark'] as const)('axe finds nothing in %s', (colorScheme) => {
  async function openPage(path: string) {
    const page = await browser.context.newPage();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
    await page.waitForSelector('h1, h2, textarea');
    return page;
  }

  test.each(pages)('on %s', async (path) => {
    const page = await openPage(path);
    expect(await findViolations(page)).toEqual([]);
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
    await page.waitForFunction(hasNoRun);
    await page.close();
  });

  test('in the mark button and in the prompt with all it offers', async () => {
    const page = await browser.context.newPage();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
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
    await clickButton(tab, 'Hurt');
    expect(await findViolationsInPrompt(tab)).toEqual([]);
    await clickButton(tab, 'Keep editing');
    await page.close();
  });
});

/** Runs in the page. */
async function hasNoRun(): Promise<boolean> {
  const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
  const { session } = await chrome.storage.session.get('session');
  return session?.run === null;
}

interface ExtensionApi {
  storage: { session: { get(key: string): Promise<{ session?: { run: unknown } }> } };
}
