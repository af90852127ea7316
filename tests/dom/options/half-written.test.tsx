/** What somebody is in the middle of writing, over a look at another page of the options. */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Options } from '@/entrypoints/options/Options';
import { eraseInAnotherPage } from '../../support/erase-in-another-page';

/** happy-dom has no locks; one page alone needs none. */
const locks = {
  request: (_name: string, ...rest: unknown[]) => (rest.at(-1) as () => Promise<unknown>)(),
};

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('navigator', { locks, languages: [] });
  const event = { addListener: () => {}, removeListener: () => {} };
  Object.assign(fakeBrowser.permissions, {
    contains: async () => false,
    getAll: async () => ({ origins: [] }),
    onAdded: event,
    onRemoved: event,
  });
  Object.assign(fakeBrowser.commands, { getAll: async () => [] });
  vi.stubGlobal('scrollTo', () => {});
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const inTime = { timeout: 10_000 };

async function open(page: string): Promise<void> {
  location.hash = page;
  render(<Options />);
  await screen.findAllByRole('heading', { level: 1 }, inTime);
}

/** As a press in the menu does. */
async function goTo(page: string, title: string): Promise<void> {
  location.hash = page;
  await act(async () => {
    window.dispatchEvent(new Event('hashchange'));
  });
  await screen.findByRole('heading', { level: 1, name: title }, inTime);
}

const press = async (name: string) =>
  fireEvent.click(await screen.findByRole('button', { name }, inTime));

async function write(name: string, text: string): Promise<void> {
  const field = (await screen.findByLabelText(name, {}, inTime)) as HTMLTextAreaElement;
  field.value = text;
  fireEvent.input(field);
}

const read = async (name: string) =>
  ((await screen.findByLabelText(name, {}, inTime)) as HTMLTextAreaElement).value;

test('a note for the journal is there again, and nobody reads it on another page', async () => {
  await open('journal');
  await write('What went well?', 'A calm talk');
  await goTo('support', 'Support');
  expect(screen.queryByRole('textbox', { name: 'What went well?' })).toBeNull();
  await goTo('journal', 'Journal');
  expect(await read('What went well?')).toBe('A calm talk');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Journal' }));
});

test('so is a promise, in the form that a press had opened', async () => {
  await open('promises');
  await press('Make the first promise');
  await write('What will I do?', 'Call about the lease');
  await write('To whom?', 'M');
  await goTo('ideas', 'Ideas');
  await goTo('promises', 'Promises');
  expect(await read('What will I do?')).toBe('Call about the lease');
  expect(await read('To whom?')).toBe('M');
});

test('so is a plan, over another part of the settings and another page', async () => {
  await open('settings/rules');
  await press('Add a plan');
  await write('I feel …', 'my heart races');
  await goTo('settings/look', 'Settings');
  expect(screen.queryByRole('textbox', { name: 'I feel …' })).toBeNull();
  await goTo('today', 'Today');
  await goTo('settings/rules', 'Settings');
  expect(await read('I feel …')).toBe('my heart races');
});

test('so is a thought between two steps, where it stands in no field', async () => {
  await open('reframe');
  fireEvent.click(await screen.findByRole('radio', { name: 'My own thought' }, inTime));
  await press('No');
  await write('The thought', 'They never listen');
  await press('Next');
  expect(screen.queryByRole('textbox')).toBeNull();
  await goTo('words', 'Words');
  await goTo('reframe', 'Reframe');
  expect(await screen.findByText(/They never listen/, {}, inTime)).toBeTruthy();
});

test('what was saved leaves the page as it is at first', async () => {
  await open('journal');
  await write('What went well?', 'A calm talk');
  await press('Keep it');
  await screen.findByText('Kept. You find it below.', {}, inTime);
  await goTo('support', 'Support');
  await goTo('journal', 'Journal');
  expect(screen.queryByText('Kept. You find it below.')).toBeNull();
});

test('what is typed of a passphrase is not there again', async () => {
  await open('settings/privacy');
  await press('Set a passphrase');
  await write('New passphrase', 'a long and quiet lake');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Show what I type' }));
  await goTo('today', 'Today');
  await goTo('settings/privacy', 'Settings');
  await screen.findByRole('button', { name: 'Set a passphrase' }, inTime);
});

test.each([
  ['out of sight', 'support', 'Support'],
  ['in sight', 'journal', 'Journal'],
])('what stands half written %s goes when another page erases everything', async (...at) => {
  await open('journal');
  await write('What went well?', 'A calm talk');
  await goTo(at[1], at[2]);
  await act(() => eraseInAnotherPage());
  await vi.waitFor(() => {
    const texts = [...document.querySelectorAll('textarea')].map(({ value }) => value);
    expect(texts).not.toContain('A calm talk');
  });
});

test('nothing asks, and nothing is stored, as the page goes', async () => {
  await open('journal');
  await write('What went well?', 'A calm talk');
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  expect(leaving.defaultPrevented).toBe(false);
  const stored = await Promise.all(
    ['local', 'session', 'sync'].map((area) => fakeBrowser.storage[area as 'local'].get(null)),
  );
  expect(JSON.stringify(stored)).not.toContain('calm talk');
});
