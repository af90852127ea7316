/**
 * The main buttons of every page are in its window without a scroll, and no page is wider than its
 * window, also at twice the text.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import { type Chromium, startChromium } from '../../support/chromium';
import { openPage } from '../../support/extension-page';
import { findCut, findOutOfSight, hasNamed, tooWide } from '../../support/in-sight';
import { pageList } from '../../support/page-list';

const EXAMPLE = new URL('../../unit/record/copy/examples/v1.json', import.meta.url).pathname;

/** In px, as the person has their browser write. */
const letters = [16, 32] as const;
type Letters = (typeof letters)[number];

const browsers = new Map<Letters, Chromium>();
const folders: string[] = [];

beforeAll(async () => {
  for (const size of letters) {
    const profile = mkdtempSync(join(tmpdir(), 'breather-letters-'));
    folders.push(profile);
    mkdirSync(join(profile, 'Default'));
    const preferences = { webkit: { webprefs: { default_font_size: size } } };
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
    const browser = await startChromium({ lessMotion: true, profile });
    browsers.set(size, browser);
    const page = await openPage(browser, 'options.html#settings/privacy');
    await page.getByLabel('Bring in a copy').setInputFiles(EXAMPLE);
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await page.getByText('It is here.').waitFor();
    await page.close();
  }
});

afterAll(async () => {
  for (const browser of browsers.values()) await browser.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

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

/**
 * A phone held upright, with twice the text, has eleven lines of as many words. These say what they
 * are for in all of them, or hold a form, and what is pressed comes a short scroll later.
 */
const cannot = new Set(['affirmations', 'ideas', 'journal', 'words']);

test.each([
  [900, 640, 16],
  [360, 640, 16],
  [900, 640, 32],
  [360, 640, 32],
] as const)('at %i by %i, with letters of %i px', async (width, height, size) => {
  const browser = browsers.get(size);
  if (!browser) throw new Error('It did not start.');
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
    const isLow = size === 32 && width === 360 && cannot.has(name);
    const out = isLow ? [] : await page.evaluate(findOutOfSight, names);
    if (first[name]) out.push(...(await page.evaluate(findCut, first[name])));
    if (out.length > 0) hidden[name] = out;
  }
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
    `${size}px`,
  );
  expect({ hidden, wide }).toEqual({ hidden: {}, wide: {} });
  await page.close();
});
