/**
 * The permission to notify, and a notice, in Firefox: there its own question can be answered by a
 * test.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../../../scripts/lib/wait-for.mjs';
import type { Tab } from '../../support/extension-browser';
import { type Firefox, startFirefox } from '../../support/firefox';
import { pressNamed, waitForWords } from '../../support/practice-tab';

let browser: Firefox;

beforeAll(async () => {
  browser = await startFirefox();
});
afterAll(() => browser?.close());

interface ReminderApi {
  storage: {
    local: {
      get(key: string): Promise<Record<string, object | undefined>>;
      set(values: object): Promise<void>;
    };
  };
  alarms: { create(name: string, when: { when: number }): void };
  runtime: { getBackgroundPage(): Promise<{ browser: NotifyingApi; told?: Notice[] }> };
  permissions: { contains(what: { permissions: string[] }): Promise<boolean> };
}

interface NotifyingApi {
  notifications: { create(id: string, words: { title: string; message: string }): Promise<string> };
}

type Notice = [id: string, title: string, message: string];

const mayNotify = (page: Tab) =>
  page.evaluate(() => {
    const { browser: api } = globalThis as unknown as { browser: ReminderApi };
    return api.permissions.contains({ permissions: ['notifications'] });
  });

/** A daily practice whose time was two minutes ago. Gives the time of the change. */
function makePracticeDue(page: Tab): Promise<number> {
  return page.evaluate(async () => {
    const { browser: api } = globalThis as unknown as { browser: ReminderApi };
    const now = Date.now();
    const ago = new Date(now - 120_000);
    const two = (figure: number) => String(figure).padStart(2, '0');
    const at = `${two(ago.getHours())}:${two(ago.getMinutes())}`;
    const { settings } = await api.storage.local.get('settings');
    const reminders = { practice: { on: true, at }, quiet: { on: false } };
    await api.storage.local.set({ settings: { version: 1, ...settings, reminders } });
    return now;
  });
}

function isNoted(page: Tab): Promise<boolean> {
  return page.evaluate(async () => {
    const { browser: api } = globalThis as unknown as { browser: ReminderApi };
    const { told } = await api.storage.local.get('told');
    return typeof (told as { practice?: unknown } | undefined)?.practice === 'number';
  });
}

/** Once the worker has begun with that change, for it would note it as told over this. */
function noteAsToldTheDayBefore(page: Tab, changedAt: number): Promise<boolean> {
  return page.evaluate(async (since) => {
    const { browser: api } = globalThis as unknown as { browser: ReminderApi };
    const told = (await api.storage.local.get('told')).told as { practice?: number | null };
    if ((told?.practice ?? 0) < since) return false;
    await api.storage.local.set({ told: { ...told, practice: Date.now() - 86_400_000 } });
    api.alarms.create('reminder', { when: Date.now() });
    return true;
  }, changedAt);
}

/** Without a screen Firefox drops each notice at once, so what is asked of it is written down. */
function writeDownNotices(page: Tab): Promise<void> {
  return page.evaluate(async () => {
    const { browser: api } = globalThis as unknown as { browser: ReminderApi };
    const background = await api.runtime.getBackgroundPage();
    const { notifications } = background.browser;
    const create = notifications.create.bind(notifications);
    background.told = [];
    notifications.create = (id, words) => {
      background.told?.push([id, words.title, words.message]);
      return create(id, words);
    };
  });
}

test('is asked for when first wanted, and a reminder is told once with words of ours alone', async () => {
  const page = await browser.openExtensionPage('options.html#settings/reminders');
  await waitForWords(page, 'Reminders');
  expect(await mayNotify(page)).toBe(false);
  await pressNamed(page, 'A small practice each day');
  await waitFor('the permission', () => mayNotify(page));

  // The worker notes each change in its turn: the switch first.
  await waitFor('the worker to note the switch', () => isNoted(page));
  await writeDownNotices(page);
  const changedAt = await makePracticeDue(page);
  await waitFor('the worker to begin', () => noteAsToldTheDayBefore(page, changedAt));
  const notices = () =>
    page.evaluate(async () => {
      const { browser: api } = globalThis as unknown as { browser: ReminderApi };
      // A list of another page is none to the driver.
      return JSON.stringify((await api.runtime.getBackgroundPage()).told ?? []);
    });
  await waitFor('the notice', async () => (await notices()) !== '[]');
  expect(JSON.parse(await notices())).toEqual([
    [
      expect.stringMatching(/^reminder-practice-\d+$/),
      'A small practice',
      expect.stringMatching(/one minute counts|no hurry/i),
    ],
  ]);
  await page.close();
});
