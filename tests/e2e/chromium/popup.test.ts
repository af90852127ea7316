/** The popup that the toolbar opens, in its four places, with the runs that outlive it. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import { type Chromium, startChromium } from '../../support/chromium';
import { changeSession, openPage, readSession, storedIn } from '../../support/extension-page';
import { findOutOfSight, hasNamed } from '../../support/in-sight';
import { readShifts } from '../../support/layout-shifts';
import { readAllStored } from '../../support/read-all-stored';
import { secondsShownIn, ToolbarPopup } from '../../support/toolbar-popup';

interface Run {
  exercise: string;
  startedAt: number;
  pausedAt: number | null;
  pausedMs: number;
}

let browser: Chromium;
/** A page of the extension that looks into the storage. */
let store: Page;

beforeAll(async () => {
  browser = await startChromium();
  await browser.serve([
    { prefix: 'https://plain.example/', contentType: 'text/html', body: '<p>Nothing to write in' },
  ]);
  store = await openPage(browser, 'options.html#support');
});

afterAll(() => browser?.close());

// A run that a failed test left would be the whole popup of the next one.
afterEach(() => changeSession(store, 'run', null));

const readRun = () => readSession<Run>(store, 'run');

/** The settings are these alone. */
async function changeSettings(settings: object): Promise<void> {
  await store.evaluate(
    (wanted) =>
      (
        globalThis as unknown as {
          chrome: { storage: { local: { set(values: object): Promise<void> } } };
        }
      ).chrome.storage.local.set({ settings: { version: 1, ...wanted } }),
    settings,
  );
}

async function openPopupPage(motion: 'reduce' | 'no-preference' = 'no-preference'): Promise<Page> {
  const page = await openPage(browser, 'popup.html');
  await page.emulateMedia({ reducedMotion: motion });
  return page;
}

/** Runs in the popup: a card before which no question comes. False while there are none yet. */
function chooseJealousy(): boolean {
  const about = document.querySelector('select');
  if (!about?.querySelector('[value="jealousy"]')) return false;
  about.value = 'jealousy';
  about.dispatchEvent(new Event('change', { bubbles: true }));
  document.querySelector('[role="tabpanel"]')?.parentElement?.scrollTo(0, 0);
  return true;
}

describe('from the toolbar', () => {
  test('one Enter starts, and the run goes on without the popup and without the worker', async () => {
    const page = await browser.context.newPage();
    await page.goto('https://plain.example/runs');
    const first = await ToolbarPopup.open(browser, page);
    await waitFor('Start to have the focus', async () => (await first.focus()) === 'Start');
    await first.pressEnter();
    await first.waitForText('Breathe in through the nose');
    await first.waitForSeconds(2);
    const run = await readRun();
    expect(run).toMatchObject({ exercise: 'cyclic-sighing', pausedAt: null });
    await first.close();

    await browser.stopBackground();
    const second = await ToolbarPopup.open(browser, page);
    const least = 2;
    const shown = secondsShownIn(await second.text());
    const most = Math.floor((Date.now() - (run?.startedAt ?? 0)) / 1000);
    expect(shown).toBeGreaterThanOrEqual(least);
    expect(shown).toBeLessThanOrEqual(most);
    expect(await readRun(), 'the same run').toEqual(run);
    await second.click('Stop');
    await second.waitForText('Start');
    await waitFor('the run to be gone', async () => (await readRun()) === null);
    await second.close();
    await page.close();
  });

  test('it opens on Ground, whatever was open last', async () => {
    const page = await browser.context.newPage();
    await page.goto('https://plain.example/places');
    const first = await ToolbarPopup.open(browser, page);
    await first.click('Words');
    await first.waitForText('Another one');
    await first.close();
    const second = await ToolbarPopup.open(browser, page);
    await waitFor('Start to have the focus', async () => (await second.focus()) === 'Start');
    await second.close();
    await page.close();
  });

  test('it says how many rules are on, but in discreet mode', async () => {
    await changeSettings({ rules: { words: { on: true }, longStretch: { on: true } } });
    const page = await openPopupPage();
    const link = page.getByRole('link', { name: '2 rules are on' });
    expect(await link.getAttribute('href')).toBe('/options.html#settings/rules');
    await changeSettings({ rules: {} });
    await link.waitFor({ state: 'detached' });
    await changeSettings({ rules: { words: { on: true } }, discreet: true });
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByRole('link', { name: 'Settings' }).waitFor();
    expect(await page.getByText('rule is on').count()).toBe(0);
    await page.close();
    await changeSettings({});
  });

  test('the main buttons of each face are in sight, also at twice the text', async () => {
    await changeSettings({ rules: { words: { on: true }, longStretch: { on: true } } });
    const page = await browser.context.newPage();
    await page.goto('https://plain.example/room');
    const popup = await ToolbarPopup.open(browser, page);
    const { width, height } = await popup.evaluate(() => ({
      width: innerWidth,
      height: innerHeight,
    }));
    expect([width, height]).toEqual([380, 600]);
    const places = ['Ground', 'Pause', 'Reframe', 'Words'];
    const pages = ['Promises', 'Check-ins', 'Journal', 'Insights', 'I wish I hadn’t'];
    const ways = [
      ...pages,
      'All of Breather',
      'Keep it open',
      '2 rules are on',
      'Settings',
      'Support',
      ...places,
    ];
    const main: Record<string, string[]> = {
      Pause: ['Start the pause'],
      Reframe: ['Keep this one', 'Another card'],
      Words: ['Copy', 'Keep this one', 'Another one'],
      Ground: ['Start', 'Other ways'],
    };
    for (const size of ['100%', '200%']) {
      await popup.evaluate((wanted) => {
        document.documentElement.style.fontSize = wanted;
      }, size);
      for (const [place, names] of Object.entries(main)) {
        await popup.click(place);
        if (place === 'Reframe') {
          await waitFor('the cards', () => popup.evaluate(chooseJealousy));
        }
        await waitFor(`${place} to be drawn`, () => popup.evaluate(hasNamed, names));
        expect(await popup.evaluate(findOutOfSight, [...ways, ...names, 'More']), size).toEqual([]);
      }
      await popup.click('Start');
      await popup.waitForText('Breathe in through the nose');
      expect(await popup.evaluate(findOutOfSight, ['Pause', 'Stop']), size).toEqual([]);
      expect(await popup.evaluate(() => document.querySelectorAll('[role="tab"]').length)).toBe(0);
      await popup.click('Stop');
      await popup.waitForText('Other ways');
    }
    await popup.close();
    await page.close();
    await changeSettings({});
  });

  test('nothing shifts while it opens and an exercise starts', async () => {
    const page = await browser.context.newPage();
    await page.goto('https://plain.example/shift');
    const popup = await ToolbarPopup.open(browser, page);
    await popup.waitForText('This week’s question');
    await popup.click('Start');
    await popup.waitForSeconds(1);
    expect(await popup.evaluate(readShifts, null)).toEqual([]);
    await popup.click('Stop');
    await popup.close();
    await page.close();
  });
});

test('the end of an exercise leads back to the message', async () => {
  const page = await browser.context.newPage();
  await page.goto('https://plain.example/message');
  await page.setContent('<textarea autofocus></textarea>');
  await page.locator('textarea').focus();
  const popup = await ToolbarPopup.open(browser, page);
  await popup.click('Start');
  const run = await waitFor('the run to be kept', readRun);
  await changeSession(store, 'run', { startedAt: run.startedAt - 2 * 60_000 });
  await waitFor('the way back', async () => (await popup.focus()) === 'Back to my message');
  await popup.pressEnter();
  await waitFor('the run to be gone', async () => (await readRun()) === null);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await page.close();
});

describe('Ground', () => {
  const exercises = [
    ['Long sigh', 'Breathe in through the nose'],
    ['Slow', 'Breathe in, slow and soft'],
    ['Box', 'Breathe in'],
    ['Five senses', 'Find five things that you can see'],
    ['Body', 'Notice your feet, and what they rest on'],
  ] as const;

  test.each(exercises)('%s starts, pauses, goes on and stops', async (name, sentence) => {
    const page = await openPopupPage();
    await page.getByText('Other ways').click();
    await page.getByRole('radio', { name, exact: true }).click();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.getByRole('heading', { name: sentence, exact: true }).waitFor();
    await waitFor('the run to be kept', readRun);

    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    await page.getByRole('button', { name: 'Go on' }).waitFor();
    const paused = await waitFor('the run to stand still', async () => {
      const run = await readRun();
      return run?.pausedAt ? run : null;
    });
    const stood = await scalesOf(page);
    expect(new Set(stood).size, 'the shape stands still').toBe(1);

    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'Pause', exact: true }).waitFor();
    const gone = await waitFor('the run to go on', async () => {
      const run = await readRun();
      return run?.pausedAt === null ? run : null;
    });
    expect(gone.startedAt).toBe(paused.startedAt);
    expect(gone.pausedMs).toBeGreaterThan(0);

    await stop(page);
  });

  test('with reduced motion a word and a number change and the shape stands still', async () => {
    const page = await openPopupPage('reduce');
    await page.getByText('Other ways').click();
    await page.getByRole('radio', { name: 'Long sigh' }).click();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    const word = page.locator('.breath-word');
    const look = async () => {
      const [, says, number] = /^(\p{L}+)\s*(\d)$/u.exec(await word.innerText()) ?? [];
      return says && number ? { says, number } : null;
    };
    const first = await waitFor('a word and a number', look);
    expect(new Set(await scalesOf(page)).size).toBe(1);
    await waitFor('the number to change', async () => {
      const next = await look();
      return next && next.number !== first.number;
    });
    await waitFor('the word to change', async () => {
      const next = await look();
      return next && next.says !== first.says;
    });
    expect(new Set(await scalesOf(page)).size).toBe(1);
    await stop(page);
  });

  test('with motion the shape moves and the word stands alone', async () => {
    const page = await openPopupPage();
    await page.getByText('Other ways').click();
    await page.getByRole('radio', { name: 'Long sigh' }).click();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.getByRole('heading', { name: 'Breathe in through the nose' }).waitFor();
    expect(new Set(await scalesOf(page)).size).toBeGreaterThan(5);
    expect(await page.locator('.breath-word').innerText()).toMatch(/^(In|More|Out)$/);
    await stop(page);
  });

  async function stop(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
    await waitFor('the run to be gone', async () => (await readRun()) === null);
    await page.close();
  }

  /** The size of the shape in each of twenty frames. */
  function scalesOf(page: Page): Promise<number[]> {
    return page.evaluate(async () => {
      const sizes: number[] = [];
      for (let frame = 0; frame < 20; frame += 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const circle = document.querySelector('.breath i');
        sizes.push(circle?.getBoundingClientRect().width ?? -1);
      }
      return sizes;
    });
  }
});

describe('Reframe', () => {
  const thoughtOf = (page: Page) => page.locator('article h3').innerText();

  test('goes on to another card and back, and keeps one', async () => {
    const page = await openPopupPage();
    await page.getByRole('tab', { name: 'Reframe' }).click();
    await page.getByLabel('About', { exact: true }).selectOption({ label: 'When I feel jealous' });
    const back = page.getByRole('button', { name: 'Back' });
    const first = await thoughtOf(page);
    expect(await back.isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Another card' }).click();
    const second = await thoughtOf(page);
    expect(second).not.toBe(first);
    await back.click();
    expect(await thoughtOf(page)).toBe(first);

    await page.getByRole('button', { name: 'Keep this one' }).click();
    await page.getByRole('button', { name: 'Kept', exact: true }).waitFor();
    await page.getByLabel('About', { exact: true }).selectOption({ label: 'Kept' });
    expect(await thoughtOf(page)).toBe(first);
    await waitFor('the choice to be stored', async () =>
      /"favourites":\["/.test(await storedIn(store, 'local')),
    );
    await page.reload();
    await page.getByRole('tab', { name: 'Reframe' }).click();
    await page.getByLabel('About', { exact: true }).selectOption({ label: 'Kept' });
    expect(await thoughtOf(page), 'after the popup was closed').toBe(first);
    await page.getByRole('button', { name: 'Kept', exact: true }).click();
    await page.close();
  });

  test('asks whether someone is unsafe before a card for after a fight', async () => {
    const page = await openPopupPage();
    await page.getByRole('tab', { name: 'Reframe' }).click();
    await page.getByLabel('About', { exact: true }).selectOption({ label: 'After a fight' });
    const asked = page.getByRole('heading', { name: 'First of all: is someone unsafe?' });
    await asked.waitFor();
    expect(await page.locator('article').count()).toBe(0);
    await page.getByRole('button', { name: 'Yes, or I’m not sure' }).click();
    const link = page.getByRole('link', { name: 'Find support' });
    expect(await link.getAttribute('href')).toMatch(/#support$/);
    expect(await link.getAttribute('target')).toBe('_blank');
    await page.getByRole('button', { name: 'I pressed that by mistake' }).click();
    await page.getByRole('button', { name: 'No', exact: true }).click();
    expect(await thoughtOf(page)).toMatch(/^“.+”$/);
    await page.getByRole('button', { name: 'Another card' }).click();
    await page
      .getByLabel('About', { exact: true })
      .selectOption({ label: 'When an old hurt wakes up' });
    expect(await thoughtOf(page)).toMatch(/^“.+”$/);
    await page.close();
  });

  test('takes a card of one’s own, changes it, deletes it and brings it back', async () => {
    const page = await openPopupPage();
    await page.getByRole('tab', { name: 'Reframe' }).click();
    await page.getByRole('button', { name: 'Write my own' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Write the thought first.').waitFor();
    await page.getByLabel('The thought').fill('Nobody writes to me first');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Nobody writes to me first' }).waitFor();

    await page.getByRole('button', { name: 'Change' }).click();
    await page.getByLabel('Reframe: what would I say').fill('Some weeks are quiet');
    await page.getByRole('button', { name: 'Save' }).click();
    await waitFor('the card to be stored', async () =>
      (await store.evaluate(readAllStored)).includes('Some weeks are quiet'),
    );
    await page.reload();
    await page.getByRole('tab', { name: 'Reframe' }).click();
    await page.getByLabel('About', { exact: true }).selectOption({ label: 'My own card' });
    await page.getByText('Some weeks are quiet').waitFor();

    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByText('Card deleted.').waitFor();
    await waitFor(
      'the card to be gone from the storage',
      async () => !(await store.evaluate(readAllStored)).includes('Some weeks are quiet'),
    );
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Some weeks are quiet').waitFor();
    await waitFor('the card to be stored', async () =>
      (await store.evaluate(readAllStored)).includes('Some weeks are quiet'),
    );
    await page.close();
  });
});

describe('Words', () => {
  test('fills the gaps, copies the whole sentence, and keeps nothing of it', async () => {
    const page = await openPopupPage();
    await page.getByRole('tab', { name: 'Words' }).click();
    await page.getByLabel('About', { exact: true }).selectOption({ label: 'Say what got to me' });
    await page.getByRole('textbox', { name: 'feeling', exact: true }).fill('left out');
    await page.getByRole('textbox', { name: 'what happened' }).fill('plans change');
    await page.getByRole('textbox', { name: 'why' }).fill('I was looking forward to it');
    const heading = page.locator('article h3');
    expect(await heading.innerText()).toContain('I feel left out when plans change');
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    await browser.context.grantPermissions(['clipboard-read']);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'I feel left out when plans change, because I was looking forward to it. I’d like ….',
    );
    for (const area of ['local', 'session', 'sync'] as const) {
      expect(await storedIn(store, area)).not.toContain('left out');
    }
    await page.getByRole('button', { name: 'Another one' }).click();
    expect(await heading.innerText()).not.toContain('left out');
    await page.getByRole('button', { name: 'Back' }).click();
    expect(await heading.innerText(), 'until the person leaves').toContain('left out');
    await page.close();
  });
});
