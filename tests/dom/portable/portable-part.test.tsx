import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '@/utils/settings/settings';
import { readExample } from '../../unit/portable/any-file';

/** happy-dom has no locks; one page alone needs none. */
const locks = { request: (...all: unknown[]) => (all.at(-1) as (lock: object) => unknown)({}) };

beforeEach(() => {
  vi.stubGlobal('navigator', { locks });
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('offers no undo any more once another page erased everything', async () => {
  await fakeBrowser.storage.local.set({ settings: defaultSettings });
  const { PortablePart } = await import('@/entrypoints/options/PortablePart');
  render(<PortablePart discreet={false} />);
  const file = new File([readExample(1)], 'breather.json');
  fireEvent.change(screen.getByLabelText('Bring in a copy'), { target: { files: [file] } });
  fireEvent.click(await screen.findByRole('button', { name: 'Bring it in' }));
  await screen.findByRole('button', { name: 'Undo' });
  await fakeBrowser.storage.local.remove('settings');
  expect(await vi.waitUntil(() => screen.queryByText(/It is here/) === null)).toBe(true);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});
