import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SupportPage } from '@/entrypoints/options/SupportPage';

beforeEach(() => {
  fakeBrowser.reset();
  document.documentElement.lang = 'en';
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const headings = () =>
  screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

async function open(): Promise<void> {
  render(<SupportPage hasMoved={false} />);
  await screen.findByRole('combobox');
}

test('what can not wait comes first, and then the lines', async () => {
  await open();
  expect(headings().slice(0, 3)).toEqual([
    'If you think about hurting yourself',
    'If you are afraid of someone',
    'Lines to call or write to',
  ]);
});

test('one press leads to the lines, past all that is to be read', async () => {
  await open();
  fireEvent.click(screen.getByRole('button', { name: 'Go to the lines' }));
  expect(document.activeElement?.textContent).toBe('Lines to call or write to');
});

test('who is afraid is told all of it', async () => {
  await open();
  const fear = screen.getByRole('region', { name: 'If you are afraid of someone' }).textContent;
  expect(fear).toContain('it is not about how you word things, and it is not your fault');
  expect(fear).toContain('do not go to counselling together with them');
  expect(fear).toContain('use another one to reach out');
});

test('it says that apps on a phone are not paused', async () => {
  await open();
  expect(screen.getByText(/works in this browser only/).textContent).toContain('phone');
});

test('a country that was chosen before is there at once', async () => {
  await fakeBrowser.storage.local.set({ support: { country: 'NZ' } });
  await open();
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Country' }).value).toBe('NZ');
});

test('a storage that throws takes nothing away but the memory', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('broken'));
  await open();
  expect(screen.getByRole('region', { name: 'When it is too much' })).toBeTruthy();
});

test('until the lines are there, the directory is', () => {
  render(<SupportPage hasMoved={false} />);
  const link = screen.getByRole('link', { name: /^Find a line in any country/ });
  expect(link.getAttribute('href')).toBe('https://findahelpline.com/');
});
