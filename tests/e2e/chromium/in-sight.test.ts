/**
 * The main buttons of every page are in its window without a scroll, and no page is wider than its
 * window, also at twice the text.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, startChromium } from '../../support/chromium';
import { openPage } from '../../support/extension-page';
import { findOutOfSight, tooWide } from '../../support/in-sight';
import { pageList } from '../../support/page-list';

const EXAMPLE = new URL('../../unit/record/copy/examples/v1.json', import.meta.url).pathname;

let browser: Chromium;
beforeAll(async () => {
  browser = await startChromium({ lessMotion: true });
  const page = await openPage(browser, 'options.html#settings/privacy');
  await page.getByLabel('Bring in a copy').setInputFiles(EXAMPLE);
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await page.getByText('It is here.').waitFor();
  await page.close();
});
afterAll(() => browser?.close());

/** What a person comes for. */
const main: Readonly<Record<string, string[]>> = {
  today: ['Take a breath'],
  ground: ['Start'],
  pause: ['Start the pause'],
  words: ['Copy'],
  repair: ['Yes, or I’m not sure', 'No'],
  promises: ['Make a promise'],
  'check-ins': ['Keep a note', 'Copy the question'],
  ideas: ['Plan this'],
  affirmations: ['Copy'],
  'settings/sites': ['Sites', 'The pause', 'My rules', 'Reminders', 'Look', 'Privacy and data'],
  welcome: ['Next'],
  'welcome/sites': ['Next', 'Back', 'Skip all'],
  'welcome/plan': ['Next', 'Back', 'Skip all'],
  'welcome/try': ['Finish', 'Back'],
};

test.each([
  [900, 640, 1],
  [360, 640, 1],
  [900, 640, 2],
  [360, 640, 2],
])('at %i by %i, the text %i times as large', async (width, height, scale) => {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width, height });
  const hidden: Record<string, string[]> = {};
  const wide: Record<string, number> = {};
  for (const [name, last] of pageList) {
    await page.goto('about:blank');
    await page.goto(`chrome-extension://${browser.extensionId}/options.html#${name}`);
    await page.getByText(last).first().waitFor();
    await page.evaluate((times) => {
      document.documentElement.style.fontSize = `${times * 100}%`;
    }, scale);
    const over = await page.evaluate(tooWide);
    if (over > 0) wide[name] = over;
    // A phone held upright, with twice the text, has room for little more than the title.
    const isSmall = width === 360 && scale === 2 && !name.startsWith('welcome');
    const out = isSmall ? [] : await page.evaluate(findOutOfSight, main[name] ?? []);
    if (out.length > 0) hidden[name] = out;
  }
  expect({ hidden, wide }).toEqual({ hidden: {}, wide: {} });
  await page.close();
});
