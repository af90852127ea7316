import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { JournalPlace, type Journals } from '@/components/journal/JournalPlace';
import type { CheckInEntry, Entries, StoreName, WinEntry } from '@/utils/record/entries';
import { holdsWords } from '@/utils/record/entry-texts';
import { promiseEntry, reframeEntry } from '../../support/journal/entries';
import { useFakeJournal } from '../../support/use-fake-journal';

const now = new Date(2026, 10, 22, 12).getTime();
const on = (month: number, day: number) => new Date(2026, month - 1, day).getTime();

let journals: Journals;

interface PageProps {
  first?: { [Store in StoreName]?: readonly Entries[Store][] };
  isLocked?: boolean;
  /** The store in which there is no room left. */
  full?: keyof Journals;
}

function Page({ first = {}, isLocked = false, full }: PageProps) {
  const pageSize = Number.POSITIVE_INFINITY;
  journals = {
    promises: useFakeJournal('promises', { first: first.promises, pageSize }),
    checkIns: useFakeJournal('checkIns', { first: first.checkIns, pageSize }),
    wins: useFakeJournal('wins', { first: first.wins, pageSize }),
    reframes: useFakeJournal('reframes', { first: first.reframes, pageSize }),
  };
  if (full) journals = { ...journals, [full]: { ...journals[full], status: 'full' } };
  const locked = { status: 'locked', entries: [], removed: null } as const;
  const shown = isLocked
    ? {
        promises: { ...journals.promises, ...locked },
        checkIns: { ...journals.checkIns, ...locked },
        wins: { ...journals.wins, ...locked },
        reframes: { ...journals.reframes, ...locked },
      }
    : journals;
  return <JournalPlace journals={shown} holdsWords={holdsWords} now={() => now} />;
}

const win = (id: string, createdAt: number, more: Partial<WinEntry> = {}): WinEntry => ({
  id,
  createdAt,
  kind: 'wentWell',
  text: `Win ${id}`,
  doneAt: null,
  ...more,
});
const note: CheckInEntry = {
  id: 'note',
  createdAt: on(11, 20),
  questionId: null,
  question: 'How was it?',
  note: 'The lake',
};
const kept = promiseEntry({ id: 'p', what: 'Call Sam', state: 'kept', closedAt: on(11, 19) });

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const pressIn = (row: string, name: string) => {
  press(`More: ${row}`);
  press(name);
};
const write = (name: string, value: string) =>
  fireEvent.input(screen.getByLabelText(name), { target: { value } });
const section = (name: string) => within(screen.getByRole('region', { name }));
const days = () => section('Day by day');
const focused = () => document.activeElement?.getAttribute('aria-label');

afterEach(cleanup);

test('what went well and what brings joy is kept, and found among the days', () => {
  render(<Page />);
  write('What went well?', 'A calm talk');
  press('Keep it');
  fireEvent.click(screen.getByLabelText('What brings joy'));
  write('What brings you joy?', 'The sea');
  press('Keep it');
  expect(journals.wins.entries).toMatchObject([
    { kind: 'wentWell', text: 'A calm talk', createdAt: now, doneAt: null },
    { kind: 'joy', text: 'The sea' },
  ]);
  expect(days().getByText('A calm talk')).toBeTruthy();
  expect(days().getByText('The sea')).toBeTruthy();
});

test('nothing written is nothing kept', () => {
  render(<Page />);
  press('Keep it');
  expect(journals.wins.entries).toEqual([]);
  expect(screen.getByText('Write a few words first.')).toBeTruthy();
});

test('an empty journal says what will be there, and has nothing to search', () => {
  render(<Page />);
  expect(screen.getByText(/what you keep will be here/)).toBeTruthy();
  expect(screen.queryByRole('searchbox')).toBeNull();
});

test('wins, notes, thoughts and past promises stand in one list, and a chip narrows it', () => {
  const thought = reframeEntry({ id: 't', createdAt: on(11, 21), thought: 'They left me out' });
  render(
    <Page
      first={{
        wins: [win('a', on(11, 18))],
        checkIns: [note],
        promises: [kept, promiseEntry({ id: 'open', what: 'Still open' })],
        reframes: [thought],
      }}
    />,
  );
  expect(days().getAllByRole('heading', { level: 3 })).toHaveLength(4);
  expect(days().queryByText('Still open')).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: 'Promises' }));
  expect(days().getAllByRole('listitem')).toHaveLength(1);
  expect(days().getByText('Promise kept')).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: 'All' }));
  write('Find in your journal', 'LÁKE');
  expect(days().getAllByRole('listitem')).toHaveLength(1);
  expect(days().getByText('How was it?')).toBeTruthy();
  write('Find in your journal', 'nowhere');
  expect(screen.getByText('No matches.')).toBeTruthy();
});

test('half a sentence is there again after a look for something', () => {
  render(<Page first={{ checkIns: [note] }} />);
  write('What went well?', 'A calm t');
  write('Find in your journal', 'lake');
  write('Find in your journal', '');
  expect(screen.getByLabelText<HTMLTextAreaElement>('What went well?').value).toBe('A calm t');
});

test('a goal is open until it is reached, and can be opened again', () => {
  render(<Page first={{ wins: [win('g', 1, { kind: 'goal', text: 'Ask once' })] }} />);
  press('Reached: Ask once');
  expect(journals.wins.entries).toMatchObject([{ doneAt: now }]);
  expect(section('Goals in progress').getByText(/^Reached\./)).toBeTruthy();
  press('Undo');
  expect(journals.wins.entries).toMatchObject([{ doneAt: null }]);
  expect(focused()).toBe('More: Ask once');
  cleanup();
  render(<Page first={{ wins: [win('g', 1, { kind: 'goal', text: 'Ask once', doneAt: 2 })] }} />);
  pressIn('Ask once', 'Open again: Ask once');
  expect(journals.wins.entries).toMatchObject([{ doneAt: null }]);
  expect(days().getByText('The goal is open again.')).toBeTruthy();
});

test('a goal can be put in other words, and the focus comes back to it', () => {
  const wins = ['a', 'b', 'c'].map((id, at) => win(id, at, { kind: 'goal' }));
  render(<Page first={{ wins }} />);
  pressIn('Win b', 'Change: Win b');
  const goals = section('Goals in progress');
  fireEvent.input(goals.getByRole('textbox'), { target: { value: 'Ask once' } });
  fireEvent.click(goals.getByRole('button', { name: 'Save' }));
  expect(journals.wins.entries.find(({ id }) => id === 'b')).toMatchObject({ text: 'Ask once' });
  expect(focused()).toBe('More: Ask once');
});

test('other words for a goal keep that it was reached in another page meanwhile', () => {
  const goal = win('g', on(11, 1), { kind: 'goal', text: 'Walk' });
  render(<Page first={{ wins: [goal] }} />);
  pressIn('Walk', 'Change: Walk');
  act(() => void journals.wins.save({ ...goal, doneAt: on(11, 22) }));
  const goals = section('Goals in progress');
  fireEvent.input(goals.getByRole('textbox'), { target: { value: 'Walk a little' } });
  fireEvent.click(goals.getByRole('button', { name: 'Save' }));
  expect(journals.wins.entries).toMatchObject([{ text: 'Walk a little', doneAt: on(11, 22) }]);
});

test('half a sentence of a goal is still there when the journal was locked meanwhile', () => {
  const goal = win('a', 1, { kind: 'goal', text: 'Ask' });
  const { rerender } = render(<Page first={{ wins: [goal] }} />);
  pressIn('Ask', 'Change: Ask');
  const field = () => section('Goals in progress').getByRole<HTMLTextAreaElement>('textbox');
  fireEvent.input(field(), { target: { value: 'Ask o' } });
  rerender(<Page isLocked />);
  rerender(<Page />);
  expect(field().value).toBe('Ask o');
});

test('what is deleted says so in its place, and comes back with undo', () => {
  const first = { wins: [win('a', on(11, 21))], checkIns: [note], promises: [kept] };
  render(<Page first={first} />);
  pressIn('How was it?', 'Delete: How was it?');
  expect(journals.checkIns.entries).toEqual([]);
  expect(days().getAllByRole('listitem')[1]?.textContent).toContain('Deleted.');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
  press('Undo');
  expect(journals.checkIns.entries).toEqual([note]);
  expect(focused()).toBe('More: How was it?');
});

test('what was deleted is not offered back once the journal was locked', () => {
  const { rerender } = render(<Page first={{ checkIns: [note] }} />);
  pressIn('How was it?', 'Delete: How was it?');
  rerender(<Page isLocked />);
  rerender(<Page />);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('a past promise is opened again, with undo', () => {
  render(<Page first={{ promises: [kept] }} />);
  pressIn('Call Sam', 'Open again: Call Sam');
  expect(journals.promises.entries).toMatchObject([{ state: 'open', closedAt: null }]);
  press('Undo');
  expect(journals.promises.entries).toEqual([kept]);
});

test('a thought is pinned, and let go again, and the focus stays with it', () => {
  const thought = reframeEntry({ id: 't', createdAt: on(11, 21), thought: 'They left me out' });
  render(<Page first={{ reframes: [thought] }} />);
  pressIn('They left me out', 'Pin: They left me out');
  expect(days().getByText('Stays until you delete it')).toBeTruthy();
  expect(focused()).toBe('More: They left me out');
  pressIn('They left me out', 'Let it fade: They left me out');
  expect(journals.reframes.entries).toEqual([thought]);
});

test('a long journal is shown in parts', () => {
  const wins = Array.from({ length: 35 }, (_, index) => win(`n${index}`, on(11, 1) + index));
  render(<Page first={{ wins }} />);
  expect(days().getAllByRole('listitem')).toHaveLength(30);
  press('Show more');
  expect(days().getAllByRole('listitem')).toHaveLength(35);
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
});

test('where there is no room, nothing is said to be kept', () => {
  render(<Page full="wins" />);
  write('What went well?', 'A calm talk');
  press('Keep it');
  expect(screen.getByRole('alert').textContent).toMatch(/no room left/);
  expect(screen.queryByText(/^Kept/)).toBeNull();
});

test.each(['promises', 'checkIns', 'reframes'] as const)(
  'where a change of %s finds no room, it is said',
  (full) => {
    render(<Page full={full} />);
    expect(screen.getByRole('alert').textContent).toMatch(/no room left/);
  },
);
