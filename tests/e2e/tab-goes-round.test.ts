/** A person without a mouse goes round in the dialog, in each of its layers and both ways. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostPattern, requireFixture } from '../fixtures/catalogue';
import { ChatPage, type Place } from '../support/chat-page';
import { type ExtensionBrowser, startBrowser, type Tab } from '../support/extension-browser';
import { fixtureRoutes } from '../support/fixture-routes';
import { clickButton, mark, readPrompt, waitForDialog } from '../support/prompt-view';
import { setWait, turnOnSites } from '../support/settings-page';

const textarea = requireFixture('textarea');
const places: Place[] = ['page', 'frame', 'shadow', 'dialog', 'popover'];
const FIRST = 'Keep editing';
const SUPPORT = 'Afraid of someone? Find support';

let browser: ExtensionBrowser;
let tab: Tab;

beforeAll(async () => {
  browser = await startBrowser({ lessMotion: true });
  await browser.serve(fixtureRoutes([textarea]));
  await turnOnSites(browser, [hostPattern(textarea)]);
  await setWait(browser, 0);
  tab = await browser.openTab();
});

afterAll(() => browser?.close());

/** The names that have the focus, from this one on until it has it again. */
async function namesFrom(first: string, key: 'Tab' | 'Shift+Tab'): Promise<(string | null)[]> {
  const names: (string | null)[] = [];
  for (let presses = 0; presses < 30; presses += 1) {
    await tab.press(key);
    const name = (await readPrompt(tab))?.focus ?? null;
    names.push(name);
    if (name === first) return names;
  }
  throw new Error(`${key} never came back to ${first}: ${names.join(', ')}`);
}

test.each(places)('in a %s', async (place) => {
  const chat = new ChatPage(tab, textarea, place);
  await chat.open();
  await chat.write('heated');
  await mark(tab);
  await chat.focusComposer();
  await chat.press('Enter');
  await waitForDialog(tab);
  const round = await namesFrom(FIRST, 'Tab');
  expect(round, 'no step out of the dialog').not.toContain(null);
  expect(round).toEqual(['Send now', 'It’s urgent', 'More', SUPPORT, FIRST]);
  expect(await namesFrom(FIRST, 'Shift+Tab')).toEqual([...round.slice(0, -1).reverse(), FIRST]);
  await clickButton(tab, 'More');
  const more = 'Back to the breath';
  const full = await namesFrom(more, 'Tab');
  expect(full).toEqual(expect.arrayContaining([SUPPORT, 'A little longer', FIRST, 'Send now']));
  expect(full).not.toContain(null);
  await clickButton(tab, 'A little longer');
  expect(await namesFrom(FIRST, 'Tab')).not.toContain(null);
  await tab.press('Enter');
  expect(await chat.text()).toContain('heated');
});
