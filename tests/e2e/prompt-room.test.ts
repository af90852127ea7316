/**
 * The pause where there is little room: what stands in it scrolls, and not the dialog around it,
 * and nothing is cut in half.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requireFixture } from '../fixtures/catalogue';
import { ChatPage } from '../support/chat-page';
import type { ExtensionBrowser, Tab } from '../support/extension-browser';
import { startFixtureBrowser } from '../support/fixture-browser';
import { clickButton, mark, waitForDialog, waitForPromptText } from '../support/prompt-view';
import { turnOnSites } from '../support/settings-page';
import {
  CHAT,
  clickIn,
  hold,
  openSmallChat,
  SMALL_CHATS,
  smallChat,
  writeIn,
} from '../support/small-chat';

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

/** As in mail: the box is tall, and begins where the dialog would stand. */
const tallBox = smallChat(
  'tall',
  `<style>.chat { position: fixed; inset: 200px 24px 0 }
  .chat textarea { block-size: 300px }</style>${CHAT}`,
);
const lowBox = smallChat(
  'low',
  `<style>.chat { position: fixed; inset: auto 0 0 } .chat p { display: none }
  .chat textarea { block-size: 2em }</style>${CHAT}`,
);

/** How many of these an edge of what they scroll in cuts, at its upper or its lower side. */
function countCut(selector: string, side: 'top' | 'bottom'): Promise<number> {
  return tab.evaluateInClosedRoots(
    (roots, wanted, edge) => {
      const all = roots.flatMap((root) => [...root.querySelectorAll(wanted)]);
      return all.filter((one) => {
        const box = one.getBoundingClientRect();
        const at = one.closest('.pause-head, .panel')?.getBoundingClientRect()[edge] ?? 0;
        return box.top < at - 1 && box.bottom > at + 1;
      }).length;
    },
    selector,
    side,
  );
}

async function holdIn(name: string, height: number): Promise<void> {
  await tab.resize(900, height);
  await openSmallChat(tab, name);
  await writeIn(tab, 'a little room');
  await mark(tab);
  await clickIn(tab, '.chat textarea');
  await hold(tab);
}

describe('beside a box', () => {
  beforeAll(async () => {
    await browser.serve([tallBox, lowBox]);
    await turnOnSites(browser, [`${SMALL_CHATS}*`]);
  });

  test('that is tall, the breath is whole', async () => {
    await holdIn('tall', 640);
    expect(await countCut('.breath', 'bottom')).toBe(0);
  });

  test.each([
    ['tall', 640],
    ['low', 580],
    ['low', 610],
    ['low', 640],
  ] as const)('that is %s, in %i px, no chip is cut above an answer', async (name, height) => {
    await holdIn(name, height);
    await clickButton(tab, 'More');
    for (const feeling of ['Hurt', 'Overwhelmed']) {
      await clickButton(tab, feeling);
      await waitForPromptText(tab, 'You could say:');
      expect(await countCut('.chip', 'top'), feeling).toBe(0);
    }
  });
});
