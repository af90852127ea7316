/**
 * The main buttons of every page are in its window without a scroll, and no page is wider than its
 * window, also at twice the text.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import type { Chromium } from '../../support/chromium';
import { findCovered, findCut, findOutOfSight, hasNamed, tooWide } from '../../support/in-sight';
import { type Letters, startWithLetters, windows } from '../../support/letters';
import { pageList } from '../../support/page-list';

/** Its width, and its distance from what has the focus. */
const RING_PX = 5;

const browsers = new Map<Letters, Chromium>();

beforeAll(async () => {
  for (const size of [16, 32] as const) browsers.set(size, await startWithLetters(size));
});

afterAll(async () => {
  for (const browser of browsers.values()) await browser.close();
});

function requireBrowser(size: Letters): Chromium {
  const browser = browsers.get(size);
  if (!browser) throw new Error('It did not start.');
  return browser;
}

/** What a person comes for. */
const main: Readonly<Record<string, string[]>> = {
  today: ['Take a breath'],
  ground: ['Start'],
  pause: ['Start the pause'],
  reframe: ['Another card'],
  words: ['Copy'],
  repair: ['Yes, or I’m not sure', 'No'],
  promises: ['Make a promise'],
  'check-ins': ['Keep a note', 'Copy the question'],
  journal: ['Keep it'],
  ideas: ['Plan this'],
  affirmations: ['Copy'],
  'settings/sites': ['Sites', 'The pause', 'My rules', 'Reminders', 'Look', 'Privacy and data'],
  welcome: ['Next'],
  'welcome/sites': ['Next', 'Back', 'Skip all'],
  'welcome/plan': ['Next', 'Back', 'Skip all'],
  'welcome/try': ['Finish', 'Back'],
};

/** What is read first where nothing is to be pressed. */
const first: Readonly<Record<string, string>> = {
  insights: '.insights_week-sentence',
  support: '.support-page_danger',
};

/** What the buttons that stay in sight are about. They are not to lie over it. */
const about: Readonly<Record<string, string>> = {
  reframe: '.sheet p',
  words: '.sheet .tag',
  repair: '.sheet h2',
  'check-ins': '.sheet h2',
  ideas: '.sheet .tag',
  affirmations: '.sheet .tag',
};

test.each(windows)('at %i by %i, with letters of %i px', async (width, height, size) => {
  const browser = requireBrowser(size);
  const page = await browser.context.newPage();
  await page.setViewportSize({ width, height });
  const hidden: Record<string, string[]> = {};
  const wide: Record<string, number> = {};
  for (const [name, last] of pageList) {
    await page.goto('about:blank');
    await page.goto(`chrome-extension://${browser.extensionId}/options.html#${name}`);
    await page.getByText(last).first().waitFor();
    if (name === 'reframe') {
      // Before other cards a question may come.
      await page.getByLabel('About', { exact: true }).selectOption('jealousy');
      await page.evaluate(() => scrollTo(0, 0));
    }
    const names = main[name] ?? [];
    await waitFor(`${name} to be drawn`, () => page.evaluate(hasNamed, names));
    const over = await page.evaluate(tooWide);
    if (over > 0) wide[name] = over;
    const out = await page.evaluate(findOutOfSight, names);
    if (first[name]) out.push(...(await page.evaluate(findCut, first[name])));
    if (about[name]) out.push(...(await page.evaluate(findCovered, about[name])));
    if (out.length > 0) hidden[name] = out;
  }
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
    `${size}px`,
  );
  expect({ hidden, wide }).toEqual({ hidden: {}, wide: {} });
  await page.close();
});

test.each([
  ['popup', 300, 600, 16],
  ['popup', 300, 600, 32],
  ['popup', 300, 400, 32],
  ['sidepanel', 280, 700, 32],
  ['sidepanel', 400, 700, 32],
] as const)('the %s, %i by %i, with letters of %i px', async (name, width, height, size) => {
  const { context, extensionId } = requireBrowser(size);
  const page = await context.newPage();
  // Before it opens: *Start* then has the focus in a window of that size, and is brought in sight.
  await page.setViewportSize({ width, height });
  await page.goto(`chrome-extension://${extensionId}/${name}.html`);
  await waitFor('Ground', () => page.evaluate(hasNamed, ['Start', 'Support']));
  expect(await page.evaluate(findOutOfSight, ['Start'])).toEqual([]);
  expect(await page.evaluate(tooWide)).toBe(0);
  const last = page.getByRole('link', { name: 'Support' });
  await last.scrollIntoViewIfNeeded();
  expect(await page.evaluate(findOutOfSight, ['Support'])).toEqual([]);
  await page.close();
});

test('the way off a page is beside its sign, however long its words are', async () => {
  const { context, extensionId } = requireBrowser(16);
  const page = await context.newPage();
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`chrome-extension://${extensionId}/options.html#support`);
  const exit = page.getByRole('link', { name: 'Leave this page' });
  await exit.evaluate((link) => {
    link.textContent = 'Diese Seite hier verlassen';
  });
  const brand = await page.getByRole('link', { name: 'Breather' }).boundingBox();
  const words = await page.getByText('Diese Seite hier verlassen').boundingBox();
  expect(words?.y).toBeLessThan((brand?.y ?? 0) + (brand?.height ?? 0));
  await page.close();
});

test('what a search of the settings says stands below the ring around its field', async () => {
  const { context, extensionId } = requireBrowser(16);
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html#settings`);
  const field = page.getByRole('searchbox', { name: 'Find a setting' });
  await field.fill('zzzz');
  const said = await page.getByText('Nothing found.').boundingBox();
  const box = await field.boundingBox();
  expect((said?.y ?? 0) - (box?.y ?? 0) - (box?.height ?? 0)).toBeGreaterThanOrEqual(RING_PX);
  await page.close();
});
