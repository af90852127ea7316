/**
 * What a hostile page tries in order to see by an ordinary press or key whether a draft is marked:
 * when the browser works out the styles of the page. Where it does between two events of one press,
 * a transition starts that would not have. Each attack was seen to work once.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../../scripts/lib/wait-for.mjs';
import type { ExtensionBrowser, Tab } from '../support/extension-browser';
import { markFromPopup } from '../support/mark-from-popup';
import { isMarked } from '../support/prompt-view';
import {
  CHAT,
  clickIn,
  openSmallChat,
  SMALL_CHATS,
  smallChat,
  startSmallChats,
  writeIn,
} from '../support/small-chat';

declare const window: Window & {
  /** The events between which styles were worked out since it was asked last. */
  takeSeen(): string[];
};

const SPY = `<script>
// Nothing else of the browser comes between these.
const pairs = ['pointerdown mousedown', 'pointerup mouseup', 'mouseup click', 'keydown keypress'];
let seen = [];
let probe = null;
window.takeSeen = () => seen.splice(0);
for (const type of new Set(pairs.join(' ').split(' '))) addEventListener(type, () => {
  if (probe && pairs.includes(probe.type + ' ' + type)) {
    probe.node.style.transition = 'opacity 100s';
    probe.node.style.opacity = '1';
    if (probe.node.getAnimations().length > 0) seen.push(probe.type + ' ' + type);
  }
  probe?.node.remove();
  const node = document.body.appendChild(document.createElement('i'));
  node.style.opacity = '1';
  getComputedStyle(node).opacity;
  node.style.opacity = '0';
  probe = { node, type };
}, true);
</script>`;

/** A picture of the page's own, as large as one that waits to be sent. */
const PICTURE = `<img width="60" height="60" alt=""
  src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E">`;

const PAGE = `${CHAT.replace('</div>', `${PICTURE}</div>`)}
  <p id="words">Words</p><button type="button" id="other">Another</button><a id="link" href="#up">Up</a>`;

let browser: ExtensionBrowser;
let tab: Tab;

beforeAll(async () => {
  ({ browser, tab } = await startSmallChats([smallChat('watching', PAGE, SPY)]));
});

afterAll(() => browser?.close());

/** What the page sees of one press on each of its parts, and of a letter. */
async function see(): Promise<Record<string, string[]>> {
  const seen: Record<string, string[]> = {};
  for (const part of ['#words', '#other', '#link', '.chat img', '.chat textarea']) {
    await tab.evaluate(() => window.takeSeen());
    await clickIn(tab, part);
    seen[part] = await tab.evaluate(() => window.takeSeen());
  }
  await tab.type('x');
  await tab.press('Backspace');
  seen.keys = await tab.evaluate(() => window.takeSeen());
  return seen;
}

test.each(['of words', 'without a word'])('it sees the same of a draft %s', async (kind) => {
  await openSmallChat(tab, 'watching');
  await writeIn(tab, 'o');
  if (kind === 'without a word') await tab.press('Backspace');
  // The first press of all brings what later ones find there.
  await see();
  const unmarked = await see();
  expect(await markFromPopup(browser, new URL(SMALL_CHATS).origin)).toBe(true);
  await waitFor('the mark', () => isMarked(tab));
  expect(await see()).toEqual(unmarked);
});
