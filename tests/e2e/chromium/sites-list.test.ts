/**
 * Settings › Sites: a site is added, switched on and off, and its permission lost and asked for
 * again.
 */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import { hostPattern, requireFixture } from '../../fixtures/catalogue';
import { type Chromium, startChromium } from '../../support/chromium';
import { type ExtensionApi, storedIn } from '../../support/extension-page';
import { fixtureRoutes } from '../../support/fixture-routes';
import { waitForNoNode } from '../../support/page-nodes';
import { mark, readPrompt, waitForDialog } from '../../support/prompt-view';
import { turnOnSites } from '../../support/settings-page';
import {
  openChatBeside,
  openSettings,
  originsAllowed,
  waitForRegistered,
} from '../../support/settings-walk';

const fixture = requireFixture('textarea');
const HOST = new URL(fixture.url).host;
const PATTERN = hostPattern(fixture);

let browser: Chromium;
let page: Page;

const switchOf = (name: string) => page.getByRole('switch', { name, exact: true });

function waitForSwitch(name: string, checked: boolean): Promise<boolean> {
  return waitFor(`${name} to be ${checked ? 'on' : 'off'}`, async () => {
    const state = await switchOf(name).getAttribute('aria-checked');
    return state === String(checked);
  });
}

async function add(typed: string): Promise<void> {
  const field = page.getByLabel('Add a site');
  await field.fill(typed);
  await page.getByRole('button', { name: 'Turn on', exact: true }).click();
}

/** As the page of the browser's own settings for this extension does. */
async function takeBack(pattern: string): Promise<void> {
  await page.evaluate(
    (origin) =>
      (globalThis as unknown as { chrome: ExtensionApi }).chrome.permissions.remove({
        origins: [origin],
      }),
    pattern,
  );
}

beforeAll(async () => {
  browser = await startChromium({ lessMotion: true });
  await browser.serve(fixtureRoutes([fixture]));
});
afterAll(() => browser?.close());

beforeEach(async () => {
  page = await openSettings(browser);
});

afterEach(() => page.close());

test.each([
  ['https://one.example/some/page?q=1', 'one.example', 'https://one.example/*'],
  ['two.example', 'two.example', 'https://two.example/*'],
  ['http://localhost:8080', 'localhost:8080', 'http://localhost:8080/*'],
  ['three.example:8443', 'three.example:8443', 'https://three.example:8443/*'],
  ['192.168.1.7', '192.168.1.7', 'http://192.168.1.7/*'],
])('%s is added, guarded, and removed again', async (typed, name, pattern) => {
  await browser.allowHosts([pattern]);
  await add(typed);
  await waitForSwitch(name, true);
  await page.getByText(`${name} is on.`).waitFor();
  expect(await page.getByLabel('Add a site').inputValue()).toBe('');
  await waitForRegistered(page, [pattern]);
  await page.getByRole('button', { name: `Remove ${name}` }).click();
  await page.getByText(`${name} is removed.`).waitFor();
  expect(await switchOf(name).count()).toBe(0);
  await waitForRegistered(page, []);
  await waitFor(
    'the permission to be given back',
    async () => !(await originsAllowed(page)).length,
  );
});

test.each([
  ['', 'Type the address of a site first.'],
  ['my chat', 'An address has no spaces.'],
  ['*.example.org', 'One site at a time'],
  ['ftp://example.org', 'Only addresses that begin with http or https work.'],
  ['chrome://settings', 'Breather cannot run on pages of the browser itself.'],
  ['me@example.org', 'Leave out the name and everything up to the @ sign.'],
  ['nowhere', 'Breather knows no site of this name.'],
  ['chromewebstore.google.com', 'Your browser lets no extension run on this page.'],
  ['https://', 'Breather can’t read this address.'],
])('%s is refused in words', async (typed, problem) => {
  const before = await storedIn(page, 'local');
  await add(typed);
  await page.getByRole('alert').filter({ hasText: problem }).waitFor();
  const field = page.getByLabel('Add a site');
  expect(await field.inputValue(), 'stays to be mended').toBe(typed);
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await storedIn(page, 'local')).toBe(before);
  await field.press('End');
  await field.press('x');
  await page.getByRole('alert').filter({ hasText: problem }).waitFor({ state: 'detached' });
});

test('a site that is switched off leaves the open tab', async () => {
  await turnOnSites(browser, [PATTERN]);
  const chat = await openChatBeside(browser, fixture);
  await chat.write('heated');
  await mark(chat.tab);
  await page.bringToFront();
  await switchOf(HOST).click();
  await page.getByText(`${HOST} is off.`).waitFor();
  await waitForRegistered(page, []);
  await waitForNoNode(chat.tab);
  await chat.press('Enter');
  await chat.expectDelivered(['heated']);
  await chat.open();
  await chat.write('next');
  expect(await readPrompt(chat.tab), 'after a reload').toBeNull();
  await chat.press('Enter');
  await chat.expectDelivered(['next']);
  expect(await originsAllowed(page)).toEqual([]);
  await chat.close();
});

test('a dialog that is open when its site is switched off goes, and the draft can be sent', async () => {
  await turnOnSites(browser, [PATTERN]);
  const chat = await openChatBeside(browser, fixture);
  await chat.write('heated');
  await mark(chat.tab);
  await chat.press('Enter');
  await waitForDialog(chat.tab);
  await switchOf(HOST).click();
  await waitForNoNode(chat.tab);
  expect(await chat.delivered()).toEqual([]);
  expect(await chat.text()).toBe('heated');
  await chat.press('Enter');
  await chat.expectDelivered(['heated']);
  await chat.close();
});

test('a permission that is taken back outside is told, with the way back', async () => {
  await turnOnSites(browser, [PATTERN]);
  const chat = await openChatBeside(browser, fixture);
  await chat.write('heated');
  await mark(chat.tab);
  await waitForSwitch(HOST, true);
  await takeBack(PATTERN);
  await page.getByText('Your browser took back Breather’s permission.').waitFor();
  await waitForSwitch(HOST, false);
  await waitForRegistered(page, []);
  await waitForNoNode(chat.tab);
  await chat.press('Enter');
  await chat.expectDelivered(['heated']);

  await browser.allowHosts([PATTERN]);
  await page.getByRole('button', { name: `Allow ${HOST} again` }).click();
  await waitForSwitch(HOST, true);
  await waitForRegistered(page, [PATTERN]);
  await chat.switchTo('other');
  await chat.write('again');
  await mark(chat.tab);
  await chat.press('Enter');
  await waitForDialog(chat.tab);
  await chat.close();
  await switchOf(HOST).click();
  await waitForSwitch(HOST, false);
});

test('a site that is known is added by its name', async () => {
  await browser.allowHosts(['https://www.linkedin.com/*']);
  expect(await switchOf('LinkedIn').count()).toBe(0);
  await page.getByLabel('Add a site').fill('linked');
  await switchOf('LinkedIn').click();
  await waitForSwitch('LinkedIn', true);
  await waitFor('the field to be empty again', async () => {
    return (await page.getByLabel('Add a site').inputValue()) === '';
  });
  await switchOf('LinkedIn').click();
  await waitForSwitch('LinkedIn', false);
});

test('several sites are turned on with one question', async () => {
  const patterns = [
    'https://app.slack.com/*',
    'https://mail.google.com/*',
    'https://web.whatsapp.com/*',
  ];
  await browser.allowHosts(patterns);
  await page.addInitScript(() => {
    const { permissions } = (globalThis as unknown as { chrome: AskingApi }).chrome;
    const ask = permissions.request.bind(permissions);
    Object.assign(globalThis, { asked: [] });
    permissions.request = (what, done) => {
      (globalThis as unknown as { asked: string[][] }).asked.push(what.origins);
      return ask(what, done);
    };
  });
  await page.reload();
  await page.getByText('Turn on several at once').click();
  const turnOn = page.getByRole('button', { name: 'Turn on the chosen ones' });
  await turnOn.click();
  await page.getByText('Choose at least one site first.').waitFor();
  for (const name of ['Slack', 'Gmail', 'WhatsApp']) {
    await page.getByRole('checkbox', { name }).check();
  }
  await turnOn.click();
  await page.getByText('3 sites are on.').waitFor();
  for (const name of ['Slack', 'Gmail', 'WhatsApp']) await waitForSwitch(name, true);
  await waitForRegistered(page, patterns);
  const asked = await page.evaluate(() => (globalThis as unknown as { asked: string[][] }).asked);
  expect(asked.map((origins) => origins.sort())).toEqual([patterns]);
  for (const name of ['Slack', 'Gmail', 'WhatsApp']) {
    await switchOf(name).click();
    await waitForSwitch(name, false);
  }
  await waitForRegistered(page, []);
});

interface AskingApi {
  permissions: { request(what: { origins: string[] }, done: unknown): unknown };
}
