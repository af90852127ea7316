/**
 * Layers that only Chromium has, and that no selector for layers finds: what was closed and fades,
 * and the picker that a page draws for a select. Each lets presses through.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ExtensionBrowser, Tab } from '../../support/extension-browser';
import { clickButton, findButton, pointOf, waitUntilSeen } from '../../support/prompt-view';
import {
  CHAT,
  expectDelivered,
  hold,
  openMarkedIn,
  type SmallChatWindow,
  smallChat,
  startSmallChats,
} from '../../support/small-chat';

declare const window: SmallChatWindow & { coverWith(kind: string): void };

const ALL = 'position:fixed;inset:0;width:100vw;height:100vh;pointer-events:none;background:#eee';

const COVERS = `<style>
  #leaving { ${ALL}; transition: overlay 1000s allow-discrete, display 1000s allow-discrete; }
  select, ::picker(select) { appearance: base-select; }
  ::picker(select) { ${ALL}; max-height: none; }
</style><script>
window.coverWith = (kind) => {
  if (kind === 'picker') {
    document.querySelector('select').showPicker();
    return;
  }
  const home = document.body.appendChild(document.createElement('div'));
  const root = home.attachShadow({ mode: 'closed' });
  root.append(document.querySelector('style').cloneNode(true));
  const leaving = root.appendChild(document.createElement('div'));
  leaving.id = 'leaving';
  leaving.popover = 'manual';
  leaving.showPopover();
  requestAnimationFrame(() => requestAnimationFrame(() => leaving.hidePopover()));
};
</script>`;

let browser: ExtensionBrowser;
let tab: Tab;

beforeAll(async () => {
  const choice = '<select><option>Confirm that you are human</option></select>';
  ({ browser, tab } = await startSmallChats([smallChat('leaving', CHAT + choice, COVERS)]));
});

afterAll(() => browser?.close());

test.each(['leaving', 'picker'])('a press through what is %s does nothing', async (kind) => {
  await openMarkedIn(tab, 'leaving');
  await hold(tab);
  const more = await pointOf(tab, 'More');
  await tab.evaluate((what) => window.coverWith(what), kind);
  await waitUntilSeen(tab);
  await tab.clickAt(more);
  await waitUntilSeen(tab);
  expect(await findButton(tab, 'Back to the breath'), 'it was aimed at the cover').toBeNull();
  await clickButton(tab, 'More');
  await clickButton(tab, 'Send now');
  await expectDelivered(tab, ['heated']);
});
