/** A browser of its own for each test: an empty journal, and no key in memory. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

export function freshJournal(): void {
  vi.stubGlobal('indexedDB', new IDBFactory());
  fakeBrowser.reset();
}
