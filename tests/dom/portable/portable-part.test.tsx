import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { endLongWork } from '@/utils/record/long-work';
import { defaultSettings } from '@/utils/settings/settings';
import { readExample } from '../../unit/record/copy/any-file';

/** happy-dom has no locks; one page alone needs none. */
const locks = { request: (...all: unknown[]) => (all.at(-1) as (lock: object) => unknown)({}) };

beforeEach(() => {
  vi.stubGlobal('navigator', { locks, languages: [] });
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function showPreview(): Promise<void> {
  await fakeBrowser.storage.local.set({ settings: defaultSettings });
  const { PortablePart } = await import('@/entrypoints/options/PortablePart');
  render(<PortablePart discreet={false} />);
  const file = new File([readExample(1)], 'breather.json');
  fireEvent.change(screen.getByLabelText('Bring in a copy'), { target: { files: [file] } });
  await screen.findByRole('button', { name: 'Bring it in' });
}

it('offers no undo any more once the settings were erased, by whatever page', async () => {
  await showPreview();
  fireEvent.click(screen.getByRole('button', { name: 'Bring it in' }));
  await screen.findByRole('button', { name: 'Undo' });
  await fakeBrowser.storage.local.remove('settings');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
});

it('holds no file any more once a page is about to erase everything', async () => {
  await showPreview();
  await endLongWork(async () => {});
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Bring it in' })).toBeNull());
  expect(screen.getByLabelText('Bring in a copy')).toBeTruthy();
});
