/** Reminders through the worker and the toolbar, and the discreet mode of both. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import { type Chromium, startChromium } from '../../support/chromium';
import { badgeText, openPage, storedIn } from '../../support/extension-page';

const DUE = 'It is time for your check-in.';

let browser: Chromium;
/** A page of the extension that looks into the storage. */
let store: Page;

beforeAll(async () => {
  browser = await startChromium({ lessMotion: true });
  store = await openPage(browser, 'options.html#support');
});

afterAll(() => browser?.close());

interface ReminderApi {
  storage: {
    local: {
      get(key: string): Promise<Record<string, object | undefined>>;
      set(values: object): Promise<void>;
    };
  };
  alarms: {
    create(name: string, when: { when: number }): Promise<void>;
    clear(name: string): Promise<boolean>;
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
  };
  action: { getTitle(of: object): Promise<string> };
}

/** Puts these settings over what is stored; the worker hears of it as of any change. */
function setSettings(change: object): Promise<void> {
  return store.evaluate(async (next) => {
    const { chrome } = globalThis as unknown as { chrome: ReminderApi };
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { version: 1, ...settings, ...next } });
  }, change);
}

/** A weekly check-in whose time was two minutes ago, while no quiet hours are on. */
async function wantCheckIn(): Promise<void> {
  const { now, weekday, at } = await store.evaluate(() => {
    const now = Date.now();
    const ago = new Date(now - 120_000);
    const two = (figure: number) => String(figure).padStart(2, '0');
    return { now, weekday: ago.getDay(), at: `${two(ago.getHours())}:${two(ago.getMinutes())}` };
  });
  await setSettings({ reminders: { checkIn: { on: true, weekday, at }, quiet: { on: false } } });
  // It was switched on just now, so only what is due from here on would be told.
  await waitFor('the worker to begin', async () => ((await readTold())?.checkIn ?? 0) >= now);
}

function readTold(): Promise<{ checkIn: number | null; dots: string[] } | null> {
  return store.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ReminderApi };
    const { told } = await chrome.storage.local.get('told');
    return (told ?? null) as { checkIn: number | null; dots: string[] } | null;
  });
}

/** As if the browser had been closed for eight days, and is there again. */
async function beAwayForEightDays(): Promise<void> {
  await browser.stopBackground();
  await store.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ReminderApi };
    const { told } = await chrome.storage.local.get('told');
    const away = Date.now() - 8 * 24 * 60 * 60 * 1000;
    await chrome.storage.local.set({ told: { ...told, checkIn: away } });
  });
  await lookAgain();
}

/** Resolves once the worker has looked: the alarm is set for a time to come. */
async function lookAgain(): Promise<void> {
  await store.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: ReminderApi };
    return chrome.alarms.create('reminder', { when: Date.now() });
  });
  await waitForAlarm();
}

function waitForAlarm(): Promise<boolean> {
  return waitFor('the next look to be set', () =>
    store.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: ReminderApi };
      return ((await chrome.alarms.get('reminder'))?.scheduledTime ?? 0) > Date.now();
    }),
  );
}

describe('a check-in that came due while the browser was away', () => {
  beforeEach(async () => {
    await setSettings({ reminders: {}, discreet: false });
    await wantCheckIn();
    await beAwayForEightDays();
    await waitFor('the dot', async () => (await badgeText(store)) === '•');
  });

  test('is told once, calmly', async () => {
    const popup = await openPage(browser, 'popup.html');
    await popup.getByText(DUE).waitFor();
    await waitFor('the dot to go', async () => (await badgeText(store)) === '');
    await lookAgain();
    expect((await readTold())?.dots).toEqual([]);
    expect(await badgeText(store)).toBe('');
    await popup.reload();
    await popup.getByRole('button', { name: 'Start' }).waitFor();
    expect(await popup.getByText(DUE).count()).toBe(0);
    await popup.close();
  });

  test('is silenced from where it appears', async () => {
    const popup = await openPage(browser, 'popup.html');
    await popup.getByRole('button', { name: 'Stop these reminders' }).click();
    await popup.getByText('Those reminders are off.').waitFor();
    await waitFor('the switch', async () =>
      /"checkIn":\{[^}]*"on":false/.test(await storedIn(store, 'local')),
    );
    await popup.close();
  });
});

test('the alarm comes back when the worker does and finds it gone', async () => {
  await wantCheckIn();
  await waitForAlarm();
  await browser.stopBackground();
  await store.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: ReminderApi };
    return chrome.alarms.clear('reminder');
  });
  await setSettings({ welcomedAt: 1 });
  await waitForAlarm();
});

test('in discreet mode toolbar, tabs and popup tell nothing', async () => {
  const title = () =>
    store.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: ReminderApi };
      return chrome.action.getTitle({});
    });
  const settings = await openPage(browser, 'options.html#settings/privacy');
  await settings.getByRole('switch', { name: 'Discreet mode' }).click();
  await waitFor('the neutral title', async () => (await title()) === 'Notes');
  await waitFor('the tab', async () => (await settings.title()) === 'Notes');

  const popup = await openPage(browser, 'popup.html');
  await popup.getByRole('button', { name: 'Open' }).waitFor();
  expect(await popup.title()).toBe('Notes');
  expect(await popup.locator('body').innerText()).toMatch(/^\s*Notes\s*Open\s*$/);
  await popup.keyboard.press('Enter');
  await popup.getByRole('tab', { name: 'Pause' }).click();
  await popup.getByRole('button', { name: 'Start the pause' }).click();
  await popup.getByRole('button', { name: 'End the pause' }).waitFor();
  expect(await badgeText(store)).toBe('');

  await settings.getByRole('switch', { name: 'Discreet mode' }).click();
  await waitFor('the name', async () => (await title()) === 'Breather');
  await waitFor('the minutes', async () => /^\d+$/.test(await badgeText(store)));
  await popup.getByRole('button', { name: 'End the pause' }).click();
  await popup.close();
  await settings.close();
});
