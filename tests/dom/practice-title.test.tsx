import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '@/utils/settings/settings';

vi.mock('@/entrypoints/practice/load-guard', () => ({ loadGuard: () => {} }));
afterEach(() => fakeBrowser.reset());

test('the tab of the practice chat is as neutral as the others in discreet mode', async () => {
  const html = readFileSync('entrypoints/practice/index.html', 'utf8');
  expect(html).toContain('<title>…</title>');
  document.title = '…';
  await fakeBrowser.storage.local.set({ settings: { ...defaultSettings, discreet: true } });
  const titles: string[] = [];
  const { set } = Object.getOwnPropertyDescriptor(Document.prototype, 'title') ?? {};
  Object.defineProperty(document, 'title', {
    configurable: true,
    get: () => titles.at(-1) ?? '…',
    set: (title: string) => {
      titles.push(title);
      set?.call(document, title);
    },
  });
  await import('@/entrypoints/practice/main');
  await vi.waitFor(() => expect(titles.at(-1)).toBe('Notes'));
  expect(titles).not.toContain('Practice chat');
  await fakeBrowser.storage.local.set({ settings: defaultSettings });
  await vi.waitFor(() => expect(titles.at(-1)).toBe('Practice chat'));
});
