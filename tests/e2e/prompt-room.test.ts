/** The pause in a low window: what stands in it scrolls, and not the dialog around it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireFixture } from '../fixtures/catalogue';
import { ChatPage } from '../support/chat-page';
import type { ExtensionBrowser, Tab } from '../support/extension-browser';
import { startFixtureBrowser } from '../support/fixture-browser';
import { clickButton, mark, waitForDialog } from '../support/prompt-view';

const fixture = requireFixture('textarea');

let browser: ExtensionBrowser;
let tab: Tab;

beforeAll(async () => {
  ({ browser, tab } = await startFixtureBrowser([fixture]));
});

afterAll(() => browser?.close());

/** How much of the dialog lies beyond its edge, in px, and the width of a bar in it. */
function measure(): Promise<{ beyond: number; bar: number } | null> {
  return tab.evaluateInClosedRoots((roots) => {
    const dialog = roots.map((root) => root.querySelector('dialog')).find(Boolean);
    if (!dialog) return null;
    const { borderInlineStartWidth, borderInlineEndWidth } = getComputedStyle(dialog);
    const borders =
      Number.parseFloat(borderInlineStartWidth) + Number.parseFloat(borderInlineEndWidth);
    return {
      beyond: dialog.scrollHeight - dialog.clientHeight,
      bar: dialog.offsetWidth - dialog.clientWidth - borders,
    };
  });
}

test('the dialog has no bar beside the one of what scrolls in it', async () => {
  await tab.resize(1000, 460);
  const chat = new ChatPage(tab, fixture);
  await chat.open();
  await chat.write('a little room');
  await mark(tab);
  await chat.focusComposer();
  await chat.press('Enter');
  await waitForDialog(tab);
  expect(await measure()).toEqual({ beyond: 0, bar: 0 });
  await clickButton(tab, 'More');
  expect(await measure()).toEqual({ beyond: 0, bar: 0 });
});
