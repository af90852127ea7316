/**
 * Teaching a chat that no rule knows, from the toolbar: shown, tried without sending, kept, and
 * taken back.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import { hostPattern, oddChat } from '../../fixtures/catalogue';
import { findViolationsInPrompt } from '../../support/axe';
import { ChatPage } from '../../support/chat-page';
import { type Chromium, startChromium } from '../../support/chromium';
import { ChromiumTab } from '../../support/chromium-tab';
import { openPage, storedIn } from '../../support/extension-page';
import { fixtureRoutes } from '../../support/fixture-routes';
import { clickButton, findButton, MARK, mark, waitForDialog } from '../../support/prompt-view';
import { turnOnSites } from '../../support/settings-page';
import { pressInPanel, readPanel, waitForNoPanel, waitForPanel } from '../../support/teach-view';
import { ToolbarPopup } from '../../support/toolbar-popup';

const HELD = 'This was held. It works here.';
const MISSED = 'Breather did not see that as sending';

let browser: Chromium;
let chat: ChatPage;
let tab: ChromiumTab;

beforeAll(async () => {
  browser = await startChromium();
  await browser.serve(fixtureRoutes([oddChat]));
});

afterAll(() => browser?.close());

async function openChat(): Promise<void> {
  tab = await ChromiumTab.on(await browser.context.newPage());
  chat = new ChatPage(tab, oddChat);
  await chat.open();
}

beforeEach(async () => {
  const page = await openPage(browser, 'options.html#support');
  await page.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } }
    ).chrome.storage.local.clear(),
  );
  await page.close();
  await openChat();
  return () => chat.close();
});

async function teachFromToolbar(): Promise<void> {
  const popup = await ToolbarPopup.open(browser, tab.page);
  await popup.click('More');
  await popup.click('Teach');
  await waitForPanel(tab, 'Click the box in which you write');
}

/** Both steps by mouse, up to the try. */
async function show(): Promise<void> {
  await chat.click(oddChat.composer);
  await waitForPanel(tab, 'Then click the button that sends');
  await chat.write('quince');
  await chat.click(oddChat.button ?? '');
  await waitForPanel(tab, 'Now try it');
}

async function taughtNow(): Promise<unknown[]> {
  const page = await openPage(browser, 'options.html#support');
  const stored = JSON.parse(await storedIn(page, 'local'));
  await page.close();
  return stored.settings?.taught ?? [];
}

test('a page that registers the names of our colours leaves the panel as it is', async () => {
  await tab.evaluate(() => {
    for (const name of ['--paper', '--ink', '--ink-soft', '--calm', '--calm-soft', '--line']) {
      CSS.registerProperty({
        name,
        syntax: '<color>',
        inherits: false,
        initialValue: 'transparent',
      });
    }
  });
  await teachFromToolbar();
  const drawn = await tab.evaluateInClosedRoots((roots) => {
    const panel = roots.map((root) => root.querySelector('.panel')).find(Boolean);
    const style = panel && getComputedStyle(panel);
    return style ? [style.color, style.backgroundColor] : [];
  });
  expect(drawn).toEqual(['rgb(31, 47, 46)', 'rgb(250, 247, 242)']);
});

test('an unknown chat is shown, tried by button and by key, and from then on held and sent once', async () => {
  await teachFromToolbar();
  await show();
  await chat.click(oddChat.button ?? '');
  await waitForPanel(tab, HELD);
  await chat.focusComposer();
  await chat.press('Enter');
  await waitForPanel(tab, HELD);
  expect(await chat.delivered()).toEqual([]);
  expect(await chat.text()).toBe('quince');
  await pressInPanel(tab, 'Done');
  await waitForNoPanel(tab);
  expect(await taughtNow()).toEqual([
    {
      pattern: hostPattern(oddChat),
      composers: ['.say-box'],
      sendButtons: ['.go'],
      sendKey: 'enter',
    },
  ]);

  await chat.focusComposer();
  await waitFor('the mark button', () => findButton(tab, MARK));
  await chat.press('Enter');
  await chat.expectDelivered(['quince']);
  await chat.write('two');
  await mark(tab);
  await chat.click(oddChat.button ?? '');
  await waitForDialog(tab);
  expect(await chat.delivered()).toEqual(['quince']);
  await clickButton(tab, 'It’s urgent');
  await chat.expectDelivered(['quince', 'two']);
  await chat.expectEmpty();
});

test('a marked draft opens no pause over what is shown, and is held again afterwards', async () => {
  await turnOnSites(browser, [hostPattern(oddChat)]);
  await teachFromToolbarWhereOn();
  await show();
  await chat.click(oddChat.button ?? '');
  await waitForPanel(tab, HELD);
  await pressInPanel(tab, 'Done');
  await chat.focusComposer();
  await mark(tab);

  await teachFromToolbar();
  await chat.click(oddChat.composer);
  await waitForPanel(tab, 'Then click the button that sends');
  await chat.click(oddChat.button ?? '');
  await waitForPanel(tab, 'Now try it');
  await pressInPanel(tab, 'Stop');
  await waitForNoPanel(tab);
  await chat.focusComposer();
  await chat.press('Enter');
  await waitForDialog(tab);
  expect(await chat.delivered()).toEqual([]);
});

test('what was shown outlives a reload, for the focus and for the toolbar', async () => {
  await turnOnSites(browser, [hostPattern(oddChat)]);
  await teachFromToolbarWhereOn();
  await show();
  await chat.click(oddChat.button ?? '');
  await waitForPanel(tab, HELD);
  await pressInPanel(tab, 'Done');
  await waitForNoPanel(tab);

  await tab.page.reload();
  await chat.focusComposer();
  await chat.write('by focus');
  await mark(tab);
  await chat.press('Enter');
  await waitForDialog(tab);
  expect(await chat.delivered()).toEqual([]);
  await clickButton(tab, 'It’s urgent');
  await chat.expectDelivered(['by focus']);

  await tab.page.reload();
  const popup = await ToolbarPopup.open(browser, tab.page);
  await popup.click(MARK);
  await popup.waitForText('This message is marked');
  await popup.close();
  await chat.focusComposer();
  await chat.write('from the toolbar');
  await chat.press('Enter');
  await waitForDialog(tab);
  await clickButton(tab, 'It’s urgent');
  await chat.expectDelivered(['from the toolbar']);
});

describe('while it is tried', () => {
  test('a press that was not shown is kept back as well, and says so', async () => {
    await teachFromToolbar();
    await chat.click(oddChat.composer);
    await waitForPanel(tab, 'Then click the button that sends');
    await chat.write('one');
    await pressInPanel(tab, 'There is no button, Enter sends');
    await waitForPanel(tab, 'Now try it');
    await chat.click(oddChat.button ?? '');
    await waitForPanel(tab, MISSED);
    await chat.focusComposer();
    await chat.press('Enter');
    await waitForPanel(tab, HELD);
    expect(await chat.delivered()).toEqual([]);
    expect(await chat.text()).toBe('one');
  });

  test('what was never held is taken back when the person stops', async () => {
    await teachFromToolbar();
    await show();
    expect(await taughtNow()).toHaveLength(1);
    await chat.press('Escape');
    await waitForNoPanel(tab);
    await waitFor('nothing to be taught', async () => (await taughtNow()).length === 0);
    await chat.press('Enter');
    await chat.expectDelivered(['quince']);
  });

  test('Enter that makes a new line is let through, and Ctrl+Enter is held', async () => {
    await teachFromToolbar();
    await show();
    await pressInPanel(tab, 'Enter makes a new line here. Ctrl or Cmd + Enter sends.');
    await waitForKeyTaught('mod-enter');
    await waitForPanel(tab, 'Now try it');
    await chat.focusComposer();
    await chat.press('Control+Enter');
    await waitForPanel(tab, HELD);
    expect(await chat.delivered()).toEqual([]);
  });

  test('a reload in the middle leaves a page that sends', async () => {
    await teachFromToolbar();
    await show();
    await tab.page.reload();
    await chat.focusComposer();
    await chat.write('after');
    await chat.press('Enter');
    await chat.expectDelivered(['after']);
  });
});

describe('once it was held', () => {
  beforeEach(async () => {
    await teachFromToolbar();
    await show();
    await chat.click(oddChat.button ?? '');
    await waitForPanel(tab, HELD);
  });

  test('a stray press takes nothing away', async () => {
    await chat.click(`${oddChat.button} + button`);
    expect(await readPanel(tab)).toContain(HELD);
    await pressInPanel(tab, 'Done');
    await waitForNoPanel(tab);
    expect(await taughtNow()).toHaveLength(1);
  });

  test('another key that was never tried leaves it as it was held', async () => {
    await pressInPanel(tab, 'Enter makes a new line here. Ctrl or Cmd + Enter sends.');
    await waitForKeyTaught('mod-enter');
    await waitForPanel(tab, 'Now try it');
    await chat.press('Escape');
    await waitForNoPanel(tab);
    await waitForKeyTaught('enter');
  });
});

function waitForKeyTaught(sendKey: string): Promise<boolean> {
  return waitFor(`${sendKey} to be kept`, async () =>
    JSON.stringify(await taughtNow()).includes(`"sendKey":"${sendKey}"`),
  );
}

describe('begun from the page, with what was pressed filled in', () => {
  beforeEach(() => turnOnSites(browser, [hostPattern(oddChat)]));

  test('it goes on with the button, which the pointer does not lose on its way', async () => {
    await openChatAnew();
    await teachFromFrame({ composer: '.say-box', sendButton: '.go' });
    await waitForPanel(tab, 'Step 2 of 3');
    await waitForPanel(tab, '➤, 1 of ');
    expect(await findViolationsInPrompt(tab)).toEqual([]);
    const { x, y } = await chat.centre(`${oddChat.button} + button`);
    await tab.page.mouse.move(x, y);
    await pressInPanel(tab, 'This one');
    await waitForPanel(tab, 'Now try it');
    expect(await taughtNow()).toMatchObject([{ composers: ['.say-box'], sendButtons: ['.go'] }]);
  });

  test('another button is shown instead of it', async () => {
    await openChatAnew();
    await teachFromFrame({ composer: '.say-box', sendButton: `${oddChat.button}` });
    await waitForPanel(tab, '➤, 1 of ');
    await chat.click(`${oddChat.button} + button`);
    await waitForPanel(tab, 'Now try it');
    expect(JSON.stringify(await taughtNow())).not.toContain('".go"');
  });

  test('without the box it asks for that first, and keeps the button', async () => {
    await openChatAnew();
    await teachFromFrame({ composer: null, sendButton: '.go' });
    await waitForPanel(tab, 'Step 1 of 3');
    await chat.click(oddChat.composer);
    await waitForPanel(tab, '➤, 1 of ');
  });

  test('what is no longer in the page is asked for', async () => {
    await openChatAnew();
    await teachFromFrame({ composer: '.gone', sendButton: '.gone' });
    await waitForPanel(tab, 'Step 1 of 3');
    await chat.click(oddChat.composer);
    await waitForPanel(tab, 'Then click the button that sends');
    expect(await readPanel(tab)).not.toContain('This one');
  });
});

/** As the script of the page's main frame asks for it. */
async function teachFromFrame(preset: {
  composer: string | null;
  sendButton: string | null;
}): Promise<void> {
  const page = await openPage(browser, 'options.html#support');
  const begun = await page.evaluate(
    async ({ url, request }) => {
      const { chrome } = globalThis as unknown as { chrome: ScriptingApi };
      const [of] = await chrome.tabs.query({ url });
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: of?.id ?? -1, frameIds: [0] },
        func: (asked) =>
          (globalThis as unknown as { chrome: ScriptingApi }).chrome.runtime.sendMessage(
            JSON.parse(asked),
          ),
        args: [request],
      });
      return answer?.result;
    },
    { url: hostPattern(oddChat), request: JSON.stringify({ kind: 'startTeach', ...preset }) },
  );
  expect(begun).toEqual({ ok: true, value: true });
  await page.close();
  await tab.page.bringToFront();
}

interface ScriptingApi {
  tabs: { query(by: { url: string }): Promise<{ id: number }[]> };
  scripting: {
    executeScript(how: {
      target: object;
      func(asked: string): unknown;
      args: string[];
    }): Promise<{ result: unknown }[]>;
  };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

test('undo takes back what was held', async () => {
  await teachFromToolbar();
  await show();
  await chat.click(oddChat.button ?? '');
  await waitForPanel(tab, HELD);
  await pressInPanel(tab, 'Undo');
  await waitForPanel(tab, 'Undone.');
  expect(await taughtNow()).toEqual([]);
  await pressInPanel(tab, 'Close');
  await waitForNoPanel(tab);
  await chat.focusComposer();
  await chat.press('Enter');
  await chat.expectDelivered(['quince']);
});

test('by keyboard alone, in a shadow root', async () => {
  await chat.close();
  tab = await ChromiumTab.on(await browser.context.newPage());
  chat = new ChatPage(tab, oddChat, 'shadow');
  await chat.open();
  await teachFromToolbar();
  for (let presses = 0; presses < 10; presses += 1) {
    await tab.press('ArrowDown');
    if ((await readPanel(tab)).includes('Talk to Robin')) break;
  }
  await waitForPanel(tab, 'Talk to Robin');
  await focusInPanel('This one');
  await tab.press('Enter');
  await waitForPanel(tab, 'Then click the button that sends');
  await tab.type('by key');
  await tab.press('Enter');
  await waitForPanel(tab, 'Now try it');
  await tab.press('Enter');
  await waitForPanel(tab, HELD);
  expect(await chat.delivered()).toEqual([]);
});

async function focusInPanel(name: string): Promise<void> {
  for (let presses = 0; presses < 8; presses += 1) {
    const focus = await tab.evaluateInClosedRoots((roots) =>
      roots.map((root) => root.activeElement?.textContent ?? '').join(''),
    );
    if (focus === name) return;
    await tab.press('Tab');
  }
  throw new Error(`Tab does not reach ${name}.`);
}

test('axe finds nothing in any step', async () => {
  await teachFromToolbar();
  expect(await findViolationsInPrompt(tab), 'the box').toEqual([]);
  await chat.click(oddChat.composer);
  await waitForPanel(tab, 'Then click the button that sends');
  expect(await findViolationsInPrompt(tab), 'what sends').toEqual([]);
  await chat.write('one');
  await chat.press('Enter');
  await waitForPanel(tab, 'Now try it');
  expect(await findViolationsInPrompt(tab), 'the try').toEqual([]);
  await chat.press('Enter');
  await waitForPanel(tab, HELD);
  expect(await findViolationsInPrompt(tab), 'held').toEqual([]);
});

test('the settings tell how the site does, and forget what was shown', async () => {
  await turnOnSites(browser, [hostPattern(oddChat)]);
  await teachFromToolbarWhereOn();
  await show();
  await chat.click(oddChat.button ?? '');
  await waitForPanel(tab, HELD);
  await pressInPanel(tab, 'Done');
  await waitForNoPanel(tab);

  // What was only tried is no message that was held.
  const page = await openPage(browser, 'options.html#settings');
  const host = new URL(oddChat.url).host;
  await page.getByText('Message box found today, nothing held yet').click();
  await page.getByRole('button', { name: `Report ${host}` }).click();
  const report = page.getByRole('region', { name: 'The report' });
  await report.waitFor();
  const text = await report.innerText();
  expect(text).toContain('.say-box');
  expect(text).not.toMatch(/robin|talk|quince/i);
  await page.getByRole('button', { name: 'Forget what I showed' }).click();
  await page.getByText('Forgotten.').waitFor();
  expect(await taughtNow()).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await waitFor('it to be back', async () => (await taughtNow()).length === 1);
  await page.getByRole('button', { name: `Remove ${host}` }).click();
  await waitFor('all of it to go', async () => !(await storedIn(page, 'local')).includes(host));
  await page.close();
});

async function teachFromToolbarWhereOn(): Promise<void> {
  await openChatAnew();
  const popup = await ToolbarPopup.open(browser, tab.page);
  await popup.waitForText('On, no message box found yet');
  await popup.click('More');
  await popup.click('Teach');
  await waitForPanel(tab, 'Click the box in which you write');
}

async function openChatAnew(): Promise<void> {
  await chat.close();
  await openChat();
}
