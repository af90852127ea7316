/**
 * Teaching a chat whose form answers with its controls: see `named-controls.test.ts` one folder up.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, startChromium } from '../../support/chromium';
import { ChromiumTab } from '../../support/chromium-tab';
import { openPage, storedIn } from '../../support/extension-page';
import { newOrigin } from '../../support/report-bench';
import { ReportPage } from '../../support/report-page';
import { reportRoutes } from '../../support/report-routes';
import { pressInPanel, waitForNoPanel, waitForPanel } from '../../support/teach-view';
import { ToolbarPopup } from '../../support/toolbar-popup';

let browser: Chromium;

beforeAll(async () => {
  browser = await startChromium();
});

afterAll(() => browser?.close());

test('it is shown, tried by button and by key, and kept', async () => {
  const origin = newOrigin('named-controls');
  await browser.serve(reportRoutes('named-controls', origin));
  const tab = await ChromiumTab.on(await browser.context.newPage());
  await tab.open(`${origin}/`);
  const chat = new ReportPage(tab, 'textarea');
  const popup = await ToolbarPopup.open(browser, tab.page);
  await popup.click('More');
  await popup.click('Teach');
  await waitForPanel(tab, 'Click the box in which you write');
  await chat.click('textarea');
  await waitForPanel(tab, 'Then click the button that sends');
  await chat.type('quince');
  await chat.click('button');
  await waitForPanel(tab, 'Now try it');
  await chat.click('button');
  await waitForPanel(tab, 'This was held. It works here.');
  await chat.focusBox();
  await chat.press('Enter');
  await waitForPanel(tab, 'This was held. It works here.');
  expect(await chat.delivered()).toEqual([]);
  expect(await chat.draft()).toBe('quince');
  await pressInPanel(tab, 'Done');
  await waitForNoPanel(tab);
  const page = await openPage(browser, 'options.html#support');
  const stored = JSON.parse(await storedIn(page, 'local'));
  expect(stored.settings.taught).toMatchObject([
    { composers: ['.message-input'], sendButtons: ['.send-button'] },
  ]);
});
