import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AffirmationsPage } from '@/entrypoints/options/AffirmationsPage';
import { CheckInsPage } from '@/entrypoints/options/CheckInsPage';
import { InsightsPage } from '@/entrypoints/options/InsightsPage';
import { JournalPage } from '@/entrypoints/options/JournalPage';
import type { Entries } from '@/utils/record/entries';
import { listEntries } from '@/utils/record/journal';
import { emptySession } from '@/utils/settings/session';
import { defaultSettings, type Settings } from '@/utils/settings/settings';
import type { SessionState } from '@/utils/settings/use-session';
import type { SettingsState } from '@/utils/settings/use-settings';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

let settings: Settings;

/** The settings, in memory. */
function useMemory(): SettingsState {
  const [stored, setStored] = useState(defaultSettings);
  settings = stored;
  return {
    settings: stored,
    status: 'ready',
    notSaved: false,
    change: async (change) => setStored(change),
  };
}
const session: SessionState = {
  session: emptySession,
  status: 'ready',
  notSaved: false,
  change: async () => {},
};
const rest = { session, hasMoved: false, tools: null };
const CheckIns = () => <CheckInsPage settings={useMemory()} {...rest} />;
const Affirmations = () => <AffirmationsPage settings={useMemory()} {...rest} />;
const Journal = () => <JournalPage settings={useMemory()} {...rest} />;
const Insights = () => <InsightsPage settings={useMemory()} {...rest} />;

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const write = (name: string, value: string) =>
  fireEvent.input(screen.getByLabelText(name), { target: { value } });

async function stored<Store extends keyof Entries>(store: Store): Promise<Entries[Store][]> {
  const answer = await listEntries(store, { limit: 99, now: Date.now() });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value.entries;
}

test('a check-in is kept in the journal, and so is an own question', async () => {
  render(<CheckIns />);
  await screen.findByRole('article');
  press('Keep a note');
  write('A short note, if you like', 'The lake');
  press('Keep it');
  await vi.waitFor(async () =>
    expect(await stored('checkIns')).toMatchObject([{ note: 'The lake' }]),
  );
  press('Write a question');
  write('Your question', 'Shall we dance?');
  await act(async () => {
    press('Save');
  });
  await vi.waitFor(async () =>
    expect(await stored('questions')).toMatchObject([{ text: 'Shall we dance?' }]),
  );
});

test('a win is kept in the journal, and found again', async () => {
  render(<Journal />);
  await screen.findByRole('button', { name: 'Keep it' });
  write('What went well?', 'A calm talk');
  press('Keep it');
  await vi.waitFor(async () =>
    expect(await stored('wins')).toMatchObject([{ kind: 'wentWell', text: 'A calm talk' }]),
  );
  write('Find in your journal', 'CÁLM');
  expect(screen.getByText('A calm talk')).toBeTruthy();
});

test('one’s own words are kept in the journal', async () => {
  render(<Affirmations />);
  fireEvent.click(await screen.findByRole('button', { name: 'Write your own' }));
  write('A sentence that feels true', 'I can rest.');
  await act(async () => {
    press('Save');
  });
  await vi.waitFor(async () =>
    expect(await stored('affirmations')).toMatchObject([{ text: 'I can rest.' }]),
  );
});

test('what is done on the pages is counted, and the insights hold no word of it', async () => {
  render(<Journal />);
  await screen.findByRole('button', { name: 'Keep it' });
  write('What went well?', 'secret');
  press('Keep it');
  await vi.waitFor(async () => expect(await stored('wins')).toHaveLength(1));
  cleanup();
  render(<Insights />);
  const table = within(await screen.findByRole('table'));
  const newest = table.getAllByRole('row')[1];
  expect([...(newest?.children ?? [])].slice(1).map((cell) => cell.textContent)).toEqual(['1']);
  expect(document.body.textContent).not.toContain('secret');
});

test('with nothing counted the insights offer a first step, and counting can be switched off', async () => {
  render(<Insights />);
  const link = await screen.findByRole('link', { name: 'Start with a question' });
  expect(link.getAttribute('href')).toBe('#check-ins');
  fireEvent.click(screen.getByRole('switch', { name: 'Count what I do' }));
  expect(settings.counts.on).toBe(false);
});
