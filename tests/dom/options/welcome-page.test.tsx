import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { WelcomePage } from '@/entrypoints/options/WelcomePage';
import { defaultSettings } from '@/utils/settings/settings';
import type { SettingsState } from '@/utils/settings/use-settings';

beforeEach(() => {
  const event = { addListener: () => {}, removeListener: () => {} };
  Object.assign(fakeBrowser.permissions, {
    contains: async () => false,
    onAdded: event,
    onRemoved: event,
  });
});
afterEach(cleanup);

const page = (notSaved: boolean) => {
  const settings: SettingsState = {
    settings: defaultSettings,
    status: 'ready',
    notSaved,
    change: async () => {},
  };
  return <WelcomePage step="plan" isErased={false} settings={settings} hasMoved={false} />;
};

test('says that a tick could not be saved: it goes back by itself', () => {
  const { rerender } = render(page(false));
  const alerts = () => screen.getAllByRole('alert').map(({ textContent }) => textContent);
  expect(alerts()).not.toContain('That could not be saved. Please try again.');
  rerender(page(true));
  expect(alerts()).toContain('That could not be saved. Please try again.');
});
