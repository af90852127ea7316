/** Settings: what is chosen there holds, also in the tabs that are open. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hostPattern, requireFixture } from '../../fixtures/catalogue';
import { ChatPage } from '../../support/chat-page';
import { type Chromium, startChromium } from '../../support/chromium';
import { ChromiumTab } from '../../support/chromium-tab';
import {
  type ExtensionApi,
  openPage,
  registeredSites,
  storedIn,
} from '../../support/extension-page';
import { fixtureRoutes } from '../../support/fixture-routes';
import { waitForNoNode } from '../../support/page-nodes';
import {
  clickButton,
  findButton,
  MARK,
  mark,
  type PromptView,
  readPrompt,
  waitForDialog,
  waitForNoDialog,
} from '../../support/prompt-view';
import { turnOnSites } from '../../support/settings-page';
import { waitFor } from '../../support/wait';

const fixture = requireFixture('textarea');
const HOST = new URL(fixture.url).host;
const PATTERN = hostPattern(fixture);

let browser: Chromium;
let page: Page;

async function openSettings(): Promise<Page> {
  const opened = await openPage(browser, 'options.html#settings');
  await opened.getByRole('heading', { name: 'Settings', exact: true }).waitFor();
  return opened;
}

async function openChat(): Promise<ChatPage> {
  const chat = new ChatPage(await ChromiumTab.on(await browser.context.newPage()), fixture);
  await chat.open();
  await waitFor('the mark button', () => findButton(chat.tab, MARK));
  return chat;
}

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

function waitForRegistered(patterns: string[]): Promise<boolean> {
  return waitFor(`the guard to be registered on ${patterns}`, async () => {
    const registered = await registeredSites(page);
    return JSON.stringify(registered.sort()) === JSON.stringify([...patterns].sort());
  });
}

function originsAllowed(): Promise<string[]> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    return (await chrome.permissions.getAll()).origins;
  });
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
  browser = await startChromium();
  await browser.serve(fixtureRoutes([fixture]));
});

afterAll(() => browser?.close());

describe('Sites', () => {
  beforeEach(async () => {
    page = await openSettings();
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
    await waitForRegistered([pattern]);
    await page.getByRole('button', { name: `Remove ${name}` }).click();
    await page.getByText(`${name} is removed.`).waitFor();
    expect(await switchOf(name).count()).toBe(0);
    await waitForRegistered([]);
    await waitFor('the permission to be given back', async () => !(await originsAllowed()).length);
  });

  test.each([
    ['', 'Type the address of a site first.'],
    ['my chat', 'An address has no spaces.'],
    ['*.example.org', 'One site at a time'],
    ['ftp://example.org', 'Only addresses that begin with http or https work.'],
    ['chrome://settings', 'Breather cannot run on pages of the browser itself.'],
    ['me@example.org', 'Leave out the name and everything up to the @ sign.'],
    ['discord', 'This looks like a name.'],
    ['chromewebstore.google.com', 'Your browser lets no extension run on this page.'],
    ['https://', 'This is not an address that can be read.'],
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
    const chat = await openChat();
    await chat.write('heated');
    await mark(chat.tab);
    await page.bringToFront();
    await switchOf(HOST).click();
    await page.getByText(`${HOST} is off.`).waitFor();
    await waitForRegistered([]);
    await waitForNoNode(chat.tab);
    await chat.press('Enter');
    await chat.expectDelivered(['heated']);
    await chat.open();
    await chat.write('next');
    expect(await readPrompt(chat.tab), 'after a reload').toBeNull();
    await chat.press('Enter');
    await chat.expectDelivered(['next']);
    expect(await originsAllowed()).toEqual([]);
    await chat.close();
  });

  test('a dialog that is open when its site is switched off goes, and the draft can be sent', async () => {
    await turnOnSites(browser, [PATTERN]);
    const chat = await openChat();
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
    const chat = await openChat();
    await chat.write('heated');
    await mark(chat.tab);
    await waitForSwitch(HOST, true);
    await takeBack(PATTERN);
    await page.getByText('Your browser took its permission back.').waitFor();
    await waitForSwitch(HOST, false);
    await waitForRegistered([]);
    await waitForNoNode(chat.tab);
    await chat.press('Enter');
    await chat.expectDelivered(['heated']);

    await browser.allowHosts([PATTERN]);
    await page.getByRole('button', { name: `Allow ${HOST} again` }).click();
    await waitForSwitch(HOST, true);
    await waitForRegistered([PATTERN]);
    await chat.switchTo('other');
    await chat.write('again');
    await mark(chat.tab);
    await chat.press('Enter');
    await waitForDialog(chat.tab);
    await chat.close();
    await switchOf(HOST).click();
    await waitForSwitch(HOST, false);
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
    await waitForRegistered(patterns);
    const asked = await page.evaluate(() => (globalThis as unknown as { asked: string[][] }).asked);
    expect(asked.map((origins) => origins.sort())).toEqual([patterns]);
    for (const name of ['Slack', 'Gmail', 'WhatsApp']) {
      await switchOf(name).click();
      await waitForSwitch(name, false);
    }
    await waitForRegistered([]);
  });
});

interface AskingApi {
  permissions: { request(what: { origins: string[] }, done: unknown): unknown };
}

describe('in the tabs that are open', () => {
  let chat: ChatPage;

  beforeAll(async () => {
    await turnOnSites(browser, [PATTERN]);
    chat = await openChat();
    page = await openSettings();
  });

  beforeEach(async () => {
    await chat.open();
    await chat.write('heated');
    await mark(chat.tab);
  });

  afterAll(async () => {
    await chat?.close();
    await page?.close();
  });

  async function hold() {
    await chat.focusComposer();
    await chat.press('Enter');
    return waitForDialog(chat.tab);
  }

  /** Holds again until the frame has been told of the change, which the storage has before. */
  function holdUntil(what: string, fits: (view: PromptView) => Promise<boolean>): Promise<boolean> {
    return waitFor(what, async () => {
      if (await fits(await hold())) return true;
      await chat.tab.press('Escape');
      await waitForNoDialog(chat.tab);
      return false;
    });
  }

  async function typeWait(typed: string): Promise<void> {
    const field = page.getByRole('spinbutton');
    await field.fill(typed);
    await field.blur();
  }

  test.each([0, 1, 60])('a wait of %i seconds holds at once', async (seconds) => {
    await typeWait(String(seconds));
    await waitForOptions('waitSeconds', seconds);
    await holdUntil(`a wait of ${seconds}`, async ({ buttons, text }) => {
      const sendNow = buttons.find(({ name }) => name === 'Send now');
      if (seconds === 60) return !sendNow?.isReady && text.includes('Ready in 60 seconds.');
      // On a busy machine a second may be over by now.
      return seconds === 1 || sendNow?.isReady === true;
    });
    if (seconds < 60) await clickButton(chat.tab, 'Send now');
    else await clickButton(chat.tab, 'It’s urgent');
    await chat.expectDelivered(['heated']);
  });

  test.each(['61', '-1', '2.5', ''])('a wait of "%s" is refused in words', async (typed) => {
    await typeWait('7');
    await waitForOptions('waitSeconds', 7);
    await typeWait(typed);
    await page.getByText('Type a whole number from 0 to 60.').waitFor();
    expect(await storedIn(page, 'local')).toContain('"waitSeconds":7');
    await typeWait('0');
    await waitForOptions('waitSeconds', 0);
  });

  test('the slider says the same as the field', async () => {
    const slider = page.getByRole('slider');
    await slider.focus();
    await slider.press('Home');
    await slider.press('ArrowRight');
    await slider.press('ArrowRight');
    await waitForOptions('waitSeconds', 2);
    expect(await page.getByRole('spinbutton').inputValue()).toBe('2');
    await slider.press('Home');
    await waitForOptions('waitSeconds', 0);
  });

  const offers = [
    ['A little longer', 'A little longer', 'longer'],
    ['Wait 10 or 20 minutes', 'Wait 20 minutes', 'wait'],
    ['Name the feeling', 'Hurt', 'feelings'],
    ['Not in this chat until tomorrow', 'Not in this chat until tomorrow', 'rest'],
  ] as const;

  test.each(offers)('without "%s" the dialog does not offer it', async (setting, button, key) => {
    const waitUntilOffered = async (isOffered: boolean) => {
      await holdUntil(`${button} to be ${isOffered ? '' : 'not '}offered`, async () => {
        await clickButton(chat.tab, 'More');
        await waitFor('more', () => findButton(chat.tab, 'Less'));
        return ((await findButton(chat.tab, button)) !== null) === isOffered;
      });
      await clickButton(chat.tab, 'Keep editing');
      await waitForNoDialog(chat.tab);
    };
    await waitUntilOffered(true);
    await switchOf(setting).click();
    await waitForOptions(key, false);
    await waitUntilOffered(false);
    await switchOf(setting).click();
    await waitForOptions(key, true);
    await waitUntilOffered(true);
  });

  test('without the mark button a marked draft is held still', async () => {
    await switchOf('Mark button beside the message box').click();
    await waitFor('the button to go', async () => !(await findButton(chat.tab, MARK)));
    await hold();
    await clickButton(chat.tab, 'It’s urgent');
    await chat.expectDelivered(['heated']);
    await switchOf('Mark button beside the message box').click();
    await waitFor('the button to come back', () => findButton(chat.tab, MARK));
  });

  test('the colours and the movement are the chosen ones everywhere', async () => {
    const inPage = () =>
      chat.tab.evaluateInClosedRoots((roots) => {
        const host = roots[0]?.host as HTMLElement | undefined;
        return `${host?.dataset.theme} ${host?.dataset.motion}`;
      });
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = page.getByRole('radio', { name: 'Light' });
    await light.check();
    await waitFor('light in the chat', async () => (await inPage()) === 'light system');
    const lightPaper = await background();
    await page.getByRole('radio', { name: 'Dark' }).check();
    await waitFor('dark in the chat', async () => (await inPage()) === 'dark system');
    expect(await background()).not.toBe(lightPaper);
    await page.getByRole('radio', { name: 'Less' }).check();
    await waitFor('less movement in the chat', async () => (await inPage()) === 'dark reduced');
    await hold();
    const breath = await chat.tab.evaluateInClosedRoots(
      (roots) => roots[0]?.querySelector('.breath b')?.textContent ?? '',
    );
    expect(breath).toMatch(/^In[1-4]$/);
    await page.reload();
    expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
    expect(await page.getByRole('radio', { name: 'Less' }).isChecked()).toBe(true);
  });

  function waitForOptions(name: string, value: number | boolean): Promise<boolean> {
    return waitFor(`${name} to be ${value}`, async () =>
      (await storedIn(page, 'local')).includes(`"${name}":${value}`),
    );
  }
});

describe('what is stored', () => {
  let chat: ChatPage;

  beforeEach(async () => {
    await turnOnSites(browser, [PATTERN]);
    chat = await openChat();
    page = await openSettings();
  });

  afterEach(async () => {
    await chat.close();
    await page.close();
  });

  test('is erased with two clicks, with every permission, and the welcome begins', async () => {
    await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
      const session = await chrome.storage.session.get('session');
      const pause = { startedAt: Date.now(), endsAt: Date.now() + 600_000 };
      await chrome.storage.session.set({ session: { ...(session.session as object), pause } });
    });
    await chat.write('heated');
    await mark(chat.tab);
    const erase = page.getByRole('button', { name: 'Erase everything' });
    await erase.click();
    await page.getByRole('button', { name: 'Keep it all' }).click();
    expect(await storedIn(page, 'local'), 'one click is none').toContain(HOST);
    await erase.click();
    await page.getByRole('button', { name: 'Yes, erase everything' }).click();

    await page.getByRole('heading', { name: 'A breath before you send' }).waitFor();
    expect(new URL(page.url()).hash).toBe('#welcome');
    await waitForRegistered([]);
    await waitForNoNode(chat.tab);
    await chat.press('Enter');
    await chat.expectDelivered(['heated']);
    for (const area of ['local', 'session', 'sync'] as const) {
      expect(await storedIn(page, area), area).toBe('{}');
    }
    expect(await originsAllowed()).toEqual([]);
    // The worker hears of it as of any change, and takes its own alarm away in its turn.
    await waitFor('no alarm and no badge to be left', () =>
      page.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
        const text = await chrome.action.getBadgeText({});
        return (await chrome.alarms.getAll()).length === 0 && text === '';
      }),
    );
  });

  describe.each([
    ['unreadable', 'Your settings could not be read', 'nonsense'],
    ['newer', 'Your settings are from a newer Breather', { sites: 'another shape', version: 99 }],
  ])('and %s', (_reason, title, stored) => {
    test('is told, left alone, and guarded with the first settings', async () => {
      await page.evaluate(
        (settings) =>
          (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage.local.set({
            settings,
          }),
        stored,
      );
      await page.getByRole('heading', { name: title }).waitFor();
      const readSettings = async () => JSON.parse(await storedIn(page, 'local')).settings;

      for (const open of ['as it was', 'again']) {
        if (open === 'again') await chat.open();
        await chat.write('heated');
        await mark(chat.tab);
        await chat.press('Enter');
        const { text } = await waitForDialog(chat.tab);
        expect(text).toMatch(/Ready in [45] seconds\./);
        await clickButton(chat.tab, 'It’s urgent');
        await chat.expectDelivered(['heated']);
      }

      const popup = await openPage(browser, 'popup.html');
      await popup.getByRole('tab', { name: 'Words' }).click();
      await popup.getByText(/What you saved/).waitFor();
      await popup.close();
      await browser.stopBackground();
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('heading', { name: title }).waitFor();
      expect(await readSettings(), 'nothing was written over it').toEqual(stored);

      await page.getByRole('button', { name: 'Start with fresh settings' }).click();
      await page.getByRole('button', { name: 'Leave them as they are' }).click();
      expect(await readSettings()).toEqual(stored);
      await page.getByRole('button', { name: 'Start with fresh settings' }).click();
      await page.getByRole('button', { name: 'Yes, start fresh' }).click();
      await page.getByRole('heading', { name: 'Sites' }).waitFor();
      await waitForRegistered([]);
      expect(await storedIn(page, 'local')).toContain('"version":1');
      await waitFor('no site to be allowed', async () => (await originsAllowed()).length === 0);
      await waitForNoNode(chat.tab);
    });
  });
});
