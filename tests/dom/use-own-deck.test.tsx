import { act, cleanup, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withId, withOwn, withoutOwn } from '@/components/ui/own-deck';
import { listEntries, putEntry } from '@/utils/record/journal';
import { dropKey } from '@/utils/record/journal-key';
import { setPassphrase } from '@/utils/record/passphrase';
import { type OwnDeckState, useOwnDeck } from '@/utils/record/use-own-deck';
import { defaultSettings, type OwnItem, type Settings } from '@/utils/settings/settings';
import { freshJournal } from '../support/journal/fresh-journal';
import { allowLocks } from '../support/journal/one-page-locks';

beforeEach(() => {
  freshJournal();
  allowLocks();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const soup = { id: 'soup', text: 'Soup' };
const bread = { id: 'bread', text: 'Bread' };
const walk = { id: 'walk', text: 'A walk' };

let ideas: OwnDeckState<OwnItem>;
let settings: Settings;

function Deck({ first }: { first: Settings }) {
  const [stored, setStored] = useState(first);
  settings = stored;
  ideas = useOwnDeck('ideas', {
    settings: stored,
    status: 'ready',
    notSaved: false,
    change: async (change) => setStored(change),
  });
  return <p>{[ideas.status, ...ideas.deck.own.map(({ text }) => text)].join(', ')}</p>;
}

const withIdeas = (own: OwnItem[]): Settings => ({
  ...defaultSettings,
  ideas: { own, favourites: [], hidden: [] },
});
const show = (first = defaultSettings) => render(<Deck first={first} />);
const reads = (text: string) => screen.findByText(text);
const stored = async () => {
  const answer = await listEntries('ideas', { limit: 9, now: 0 });
  return answer.ok && answer.value.entries.map(({ id }) => id);
};

test('what is written goes to the journal, in its order, and comes back to its place', async () => {
  show();
  await reads('ready');
  for (const [at, item] of [soup, bread, walk].entries()) {
    vi.spyOn(Date, 'now').mockReturnValue(1_000 + at);
    act(() => ideas.change((before) => withOwn(before, item)));
  }
  await reads('ready, Soup, Bread, A walk');
  act(() => ideas.change((before) => withOwn(before, { ...bread, text: 'Good bread' })));
  await reads('ready, Soup, Good bread, A walk');
  act(() => ideas.change((before) => withoutOwn(before, 'soup')));
  await reads('ready, Good bread, A walk');
  act(() => ideas.change((before) => withOwn(before, soup)));
  await reads('ready, Soup, Good bread, A walk');
  await vi.waitFor(async () => expect(await stored()).toEqual(['walk', 'bread', 'soup']));
  expect(settings).toEqual(defaultSettings);
});

test('favourites and hidden ones go to the settings, and nothing of the rest', async () => {
  await putEntry('ideas', { ...soup, createdAt: 1 });
  show();
  await reads('ready, Soup');
  act(() =>
    ideas.change((before) => ({ ...before, favourites: withId(before.favourites, 'soup') })),
  );
  expect(settings.ideas).toEqual({ own: [], favourites: ['soup'], hidden: [] });
  expect(ideas.deck.favourites).toEqual(['soup']);
});

test('what lay in the settings is shown once it has moved, and moves once', async () => {
  const before = withIdeas([soup, bread]);
  await fakeBrowser.storage.local.set({ settings: before });
  // As the page has it until it hears of the change.
  show(before);
  await reads('ready, Soup, Bread');
  expect(await stored()).toEqual(['bread', 'soup']);
  const { settings: after } = await fakeBrowser.storage.local.get('settings');
  expect(after).toMatchObject({ ideas: { own: [] } });
});

test('locked, nothing of it is shown, wherever it lies; opened, all of it', async () => {
  await putEntry('ideas', { ...soup, createdAt: 1 });
  expect(await setPassphrase('a long passphrase', null, () => {})).toEqual({ ok: true });
  await dropKey();
  const before = withIdeas([bread]);
  await fakeBrowser.storage.local.set({ settings: before });
  show(before);
  await reads('locked');
  await act(async () => {
    await ideas.unlock('a long passphrase');
  });
  await reads('ready, Bread, Soup');
  await act(() => dropKey());
  await reads('locked');
});

test('in a private window it is said that nothing is kept', async () => {
  vi.spyOn(fakeBrowser, 'extension', 'get').mockReturnValue({
    ...fakeBrowser.extension,
    inIncognitoContext: true,
  });
  const before = withIdeas([soup]);
  await fakeBrowser.storage.local.set({ settings: before });
  show(before);
  await reads('blocked, Soup');
  expect((await fakeBrowser.storage.local.get('settings')).settings).toEqual(before);
});

test('what is deleted before it could move does not come back', async () => {
  const before = withIdeas([soup, bread]);
  await fakeBrowser.storage.local.set({ settings: before });
  // Long work of another page runs, so nothing moves.
  const busy = async (...all: unknown[]) => (all.at(-1) as (lock: null) => unknown)(null);
  vi.spyOn(navigator.locks, 'request').mockImplementation(busy as never);
  show(before);
  await reads('ready, Soup, Bread');
  act(() => ideas.change((deck) => withoutOwn(deck, 'soup')));
  await reads('ready, Bread');
  expect(settings.ideas.own).toEqual([bread]);
  act(() => ideas.change((deck) => withOwn(deck, soup)));
  await screen.findByText(/Soup/);
  await vi.waitFor(async () => expect(await stored()).toEqual(['soup']));
});

test('where the browser gives no database, what lies in the settings is shown', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const before = withIdeas([soup]);
  await fakeBrowser.storage.local.set({ settings: before });
  show(before);
  await reads('blocked, Soup');
  act(() => ideas.change((deck) => withOwn(deck, bread)));
  await reads('blocked, Soup, Bread');
  act(() => ideas.change((deck) => withoutOwn(deck, 'soup')));
  await reads('blocked, Bread');
  // The page says that nothing is kept: it is there again the next time.
  expect((await fakeBrowser.storage.local.get('settings')).settings).toEqual(before);
});
