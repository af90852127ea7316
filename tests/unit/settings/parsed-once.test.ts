/** A change of the settings is parsed once in each context, however many watch it. */
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseSettings } from '@/utils/settings/settings';
import { loadSettings, SETTINGS_KEY, watchSettings } from '@/utils/settings/settings-store';

vi.mock('@/utils/extension/browser', async () => {
  const { fakeBrowser: fake } = await import('wxt/testing/fake-browser');
  return { browser: fake };
});
vi.mock('@/utils/settings/settings', async (original) => {
  const real = await original<typeof import('@/utils/settings/settings')>();
  return { ...real, parseSettings: vi.fn(real.parseSettings) };
});

afterEach(() => fakeBrowser.reset());

it('parses each value once for all that watch it and all that load it then', async () => {
  const first = parseSettings({}).value;
  const second = { ...first, discreet: !first.discreet };
  const heard: boolean[] = [];
  const page = new AbortController();
  for (let one = 0; one < 3; one += 1) {
    watchSettings(page.signal, ({ value: settings }) => void heard.push(settings.discreet));
  }
  await fakeBrowser.storage.local.set({ [SETTINGS_KEY]: first });
  await loadSettings();
  vi.mocked(parseSettings).mockClear();
  await fakeBrowser.storage.local.set({ [SETTINGS_KEY]: structuredClone(second) });
  const { value: settings } = await loadSettings();
  expect(settings.discreet).toBe(second.discreet);
  expect(heard.slice(3)).toEqual(Array(3).fill(second.discreet));
  expect(parseSettings).toHaveBeenCalledTimes(1);
  page.abort();
});
