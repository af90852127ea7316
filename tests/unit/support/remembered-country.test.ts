import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadCountry, rememberCountry } from '@/utils/support/remembered-country';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

it('remembers a country, and forgets it without a trace', async () => {
  expect(await loadCountry()).toBeNull();
  await rememberCountry('DE');
  expect(await loadCountry()).toBe('DE');
  await rememberCountry(null);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

it.each([null, 'DE', { country: 'de' }, { country: 7 }, { country: '<b>' }])(
  'takes %j for none',
  async (stored) => {
    await fakeBrowser.storage.local.set({ support: stored });
    expect(await loadCountry()).toBeNull();
  },
);

it('asks again when the storage throws', async () => {
  const { local } = fakeBrowser.storage;
  vi.spyOn(local, 'get').mockRejectedValue(new Error('full'));
  vi.spyOn(local, 'set').mockRejectedValue(new Error('full'));
  await expect(rememberCountry('DE')).resolves.toBeUndefined();
  expect(await loadCountry()).toBeNull();
});
