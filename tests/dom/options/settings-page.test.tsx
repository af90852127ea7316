import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import type { ComponentChildren } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settingEntries } from '@/components/settings/setting-entries';
import { type SettingsPart, settingsParts } from '@/components/settings/settings-parts';
import { SettingsPage } from '@/entrypoints/options/SettingsPage';
import { defaultSettings, type Settings } from '@/utils/settings/settings';

// It comes later, and holds nothing of what is tried here.
vi.mock('@/entrypoints/options/PrivacyPart', () => ({
  PrivacyPart: (props: Record<'discreet' | 'erase', ComponentChildren>) => [
    props.discreet,
    props.erase,
  ],
}));

const PATTERN = 'https://chat.example/*';
const shown: Settings = {
  ...defaultSettings,
  sites: [{ pattern: PATTERN, on: true }],
  rules: {
    ...defaultSettings.rules,
    lateHours: { ...defaultSettings.rules.lateHours, on: true },
  },
};
/**
 * What is stored by the time of a press: a frame wrote it, and the page has not heard of it yet.
 */
const stored: Settings = {
  ...shown,
  sites: [
    { pattern: PATTERN, on: true, learntSends: ['button.go'] },
    { pattern: 'https://other.example/*', on: true },
  ],
  rules: { ...shown.rules, lateHours: { ...shown.rules.lateHours, restUntilAt: 5 } },
  reminders: { ...shown.reminders, promises: { on: true } },
};

let changed: Settings | null;
beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const event = { addListener: () => {}, removeListener: () => {} };
  Object.assign(fakeBrowser.permissions, {
    contains: async () => true,
    onAdded: event,
    onRemoved: event,
  });
  Object.assign(fakeBrowser.commands, { getAll: async () => [] });
  changed = null;
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function showPage(part: SettingsPart): Promise<void> {
  render(
    <SettingsPage
      part={part}
      settings={{
        settings: shown,
        status: 'ready',
        notSaved: false,
        change: async (change) => {
          changed = change(stored);
        },
      }}
      hasMoved={false}
    />,
  );
  await screen.findByRole('searchbox');
}

test('a key that sends is kept beside what a frame learnt meanwhile', async () => {
  await showPage('sites');
  fireEvent.change(screen.getByRole('combobox', { name: /chat\.example/ }), {
    target: { value: 'enter' },
  });
  expect(changed?.sites).toEqual([
    { pattern: PATTERN, on: true, learntSends: ['button.go'], sendKey: 'enter' },
    { pattern: 'https://other.example/*', on: true },
  ]);
});

test('a switch of a group changes nothing else in it', async () => {
  await showPage('rules');
  fireEvent.click(await screen.findByRole('switch', { name: /many messages/i }));
  expect(changed?.rules.lateHours.restUntilAt).toBe(5);
  expect(changed?.rules.manyMessages.on).toBe(true);
  cleanup();
  await showPage('reminders');
  fireEvent.click(screen.getByRole('switch', { name: /check-in/i }));
  expect(changed?.reminders.promises.on).toBe(true);
  expect(changed?.reminders.checkIn.on).toBe(true);
});

// The other entries stand in the parts that are not drawn here.
const lazy = [/passphrase/, /copy/, /same settings/];

test('each entry of the search leads to what has the focus then', async () => {
  for (const part of settingsParts) {
    for (const { label } of settingEntries().filter((entry) => entry.part === part)) {
      if (lazy.some((words) => words.test(label))) continue;
      await showPage(part);
      fireEvent.input(screen.getByRole('searchbox'), { target: { value: label } });
      fireEvent.click(screen.getByRole('link', { name: (name) => name.startsWith(`${label} `) }));
      const opened = () => document.querySelector('section[tabindex="-1"]');
      await waitFor(() => expect(opened()?.contains(document.activeElement)).toBe(true));
      expect(document.activeElement, label).not.toBe(opened());
      cleanup();
    }
  }
});

test('a site that is not listed is found, with its switch', async () => {
  await showPage('sites');
  expect(screen.queryByRole('switch', { name: 'LinkedIn' })).toBeNull();
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'linkedin' } });
  fireEvent.submit(screen.getByRole('searchbox'));
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('switch', { name: 'LinkedIn' })),
  );
});

test('says so when nothing is found', async () => {
  await showPage('look');
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'zzz' } });
  expect(screen.getByText(/^Nothing found/)).toBeTruthy();
});
