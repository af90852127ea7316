import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { SyncSection } from '@/components/settings/SyncSection';
import { rowsOf } from '@/utils/settings/define-table';
import { defaultSettings } from '@/utils/settings/settings';
import { settingsTable } from '@/utils/settings/settings-table';
import { noSync, type SyncState } from '@/utils/settings/sync/sync-state';
import { viewSync } from '@/utils/settings/sync/sync-view';

afterEach(cleanup);

const cards = {
  ...defaultSettings.cards,
  own: [{ id: 'c', thought: 'T'.repeat(60), notice: '', challenge: '', reframe: '' }],
};
const settings = { ...defaultSettings, cards };
const name = 'Use the same settings on my devices';

function section(state: Partial<SyncState>, failed = false, ownStays = false) {
  const calls = { onStart: vi.fn(), onLeave: vi.fn(), onRemove: vi.fn() };
  const view = viewSync({ ...noSync, ...state }, settings);
  return {
    calls,
    shown: <SyncSection view={view} ownStays={ownStays} failed={failed} {...calls} />,
  };
}

function show(state: Partial<SyncState>, failed = false) {
  const { calls, shown } = section(state, failed);
  return { calls, ...render(shown) };
}

const press = (button: string) => fireEvent.click(screen.getByRole('button', { name: button }));
const status = () => screen.getByRole('status').textContent;

it('is off, and warns before it is switched on', () => {
  const { calls } = show({});
  fireEvent.click(screen.getByRole('switch', { name, checked: false }));
  expect(calls.onStart).not.toHaveBeenCalled();
  expect(screen.getByText(/signed in to the same account/).getAttribute('role')).toBe('alert');
  expect(
    screen.getByText(/Your sites, what you showed Breather about them and what it learnt there/),
  ).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Switch it on' }));
  press('Switch it on');
  expect(calls.onStart).toHaveBeenCalledOnce();
  expect(screen.queryByText(/signed in to the same account/)).toBeNull();
});

/** By which words the warning names the settings of each part of the table that goes along. */
const named: Readonly<Record<string, string>> = {
  prompt: 'What the pause offers',
  appearance: 'appearance',
  ground: 'exercises',
  cards: 'own cards',
  words: 'starters',
  ideas: 'ideas',
  affirmations: 'sentences',
  questions: 'questions',
  plans: 'your plans',
  ourPause: 'our pause',
  reminders: 'reminders',
  counts: 'whether Breather counts',
};

it('names all that goes along before it is switched on', () => {
  show({});
  fireEvent.click(screen.getByRole('switch', { name }));
  const along = rowsOf(settingsTable).filter(({ goesAlong }) => goesAlong !== 'never');
  const parts = new Set(along.map(({ path: [part = ''] }) => part));
  const list = screen.getByText('Synced').nextElementSibling?.textContent;
  expect([...parts].filter((part) => !list?.includes(named[part] ?? part))).toEqual([]);
});

it('stays off when the person says so, and gives the focus back', () => {
  const { calls } = show({});
  fireEvent.click(screen.getByRole('switch', { name }));
  screen.getByRole('button', { name: 'Leave it off' }).focus();
  press('Leave it off');
  expect(calls.onStart).not.toHaveBeenCalled();
  expect(screen.queryByRole('button')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('switch', { name }));
});

it('is switched off at once', () => {
  const { calls } = show({ on: true, hasCopy: true, status: 'done' });
  fireEvent.click(screen.getByRole('switch', { name, checked: true }));
  expect(calls.onLeave).toHaveBeenCalledOnce();
});

it('is taken out of sync, and the focus does not get lost with the button', () => {
  const { calls, rerender } = show({ on: true, hasCopy: true, status: 'done' });
  const remove = screen.getByRole('button', { name: 'Stop and remove from sync' });
  remove.focus();
  fireEvent.click(remove);
  expect(calls.onRemove).toHaveBeenCalledOnce();
  rerender(section({ removing: true }).shown);
  expect(status()).toBe('Taking it out of sync.');
  expect(document.activeElement).toBe(screen.getByRole('switch', { name }));
});

it.each([
  [{}, ''],
  [{ hasCopy: true }, 'Off here. A copy is still in sync, for your other devices.'],
  [{ on: true, status: 'waiting' }, 'On. Waiting for your browser.'],
  [{ on: true, status: 'done' }, /^Up to date\./],
  [{ on: true, status: 'refused' }, /tries again in about ten minutes/],
  [{ on: true, status: 'newer' }, /Update Breather here/],
  [{ on: true, status: 'unreadable' }, /nothing is synced/],
  [{ on: true, status: 'done', leftOut: 1 }, /no more room in sync\. 1 thing stays/],
  [{ on: true, status: 'done', leftOut: 3 }, /no more room in sync\. 3 things stay/],
  [{ removing: true, status: 'refused' }, /does not take it out right now/],
  [{ ended: true }, /so it is off here too/],
] as const)('says how it is going: %o', (state, words) => {
  show(state);
  expect(status()).toMatch(typeof words === 'string' ? new RegExp(`^${words}$`) : words);
});

it('names what is too long, by its beginning', () => {
  show({ on: true, status: 'done', tooLarge: ['o:cards:c', 'o:cards:gone'] });
  const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(items).toEqual([`${'T'.repeat(40)}…`]);
});

it('says when the wish could not be stored', () => {
  show({}, true);
  expect(screen.getByText('That could not be saved. Please try again.')).toBeTruthy();
});

it('says that own texts stay here while the journal has a passphrase', () => {
  render(section({}, false, true).shown);
  expect(screen.getByText(/^Your journal has a passphrase, so your own cards/)).toBeTruthy();
  cleanup();
  render(section({}).shown);
  expect(screen.queryByText(/^Your journal has a passphrase/)).toBeNull();
});
