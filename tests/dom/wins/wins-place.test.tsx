import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { WinsPlace } from '@/components/wins/WinsPlace';
import type { Affirmation } from '@/utils/practice/affirmation';
import type { WinEntry } from '@/utils/record/entries';
import { holdsWords } from '@/utils/record/entry-texts';
import type { OwnDeck } from '@/utils/settings/settings';
import { useFakeJournal } from '../../support/use-fake-journal';

const seeds: Affirmation[] = [
  { id: 'hurt-a', situation: 'hurt', text: 'I can be hurt and fair.' },
  { id: 'anger-b', situation: 'anger', text: 'I can step away.' },
];
const none: OwnDeck = { own: [], favourites: [], hidden: [] };
const now = new Date(2026, 10, 22, 12).getTime();

let deck: OwnDeck;
let wins: readonly WinEntry[];

interface PageProps {
  first?: WinEntry[];
  deck?: OwnDeck;
  isLocked?: boolean;
}

function Page({ first = [], deck: given = none, isLocked = false }: PageProps) {
  const [shown, setShown] = useState(given);
  deck = shown;
  const journal = useFakeJournal('wins', { first, pageSize: Number.POSITIVE_INFINITY });
  wins = journal.entries;
  return (
    <WinsPlace
      journal={isLocked ? { ...journal, status: 'locked', entries: [], removed: null } : journal}
      affirmations={seeds}
      deck={shown}
      holdsWords={(win, words) => holdsWords('wins', win, words)}
      now={() => now}
      random={() => 0}
      onDeck={setShown}
    />
  );
}

const win = (id: string, createdAt: number, more: Partial<WinEntry> = {}): WinEntry => ({
  id,
  createdAt,
  kind: 'wentWell',
  text: `Win ${id}`,
  doneAt: null,
  ...more,
});
const on = (month: number, day: number) => new Date(2026, month - 1, day).getTime();

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const write = (name: string, value: string) =>
  fireEvent.input(screen.getByLabelText(name), { target: { value } });
const section = (name: string) => within(screen.getByRole('region', { name }));
const choose = (value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name: 'For' }), { target: { value } });
const words = () => within(screen.getByRole('article')).getByRole('heading').textContent;

afterEach(cleanup);

test('what went well and what brings joy is kept, and found in the look back', () => {
  render(<Page />);
  write('What went well?', 'A calm talk');
  press('Keep it');
  fireEvent.click(screen.getByLabelText('What brings joy'));
  write('What brings you joy?', 'The sea');
  press('Keep it');
  expect(wins).toMatchObject([
    { kind: 'wentWell', text: 'A calm talk', createdAt: now, doneAt: null },
    { kind: 'joy', text: 'The sea' },
  ]);
  expect(section('A look back').getByText('A calm talk')).toBeTruthy();
  expect(section('A look back').getByText('The sea')).toBeTruthy();
});

test('nothing written is nothing kept', () => {
  render(<Page />);
  press('Keep it');
  expect(wins).toEqual([]);
  expect(screen.getByText('Write a few words first.')).toBeTruthy();
});

test('a goal is open until it is reached, and can be opened again', () => {
  render(<Page />);
  fireEvent.click(screen.getByLabelText('A small goal'));
  write('What would you like to do?', 'Ask once');
  press('Keep it');
  expect(section('Goals on the way').getByText('Ask once')).toBeTruthy();
  expect(section('A look back').queryByText('Ask once')).toBeNull();

  press('Reached: Ask once');
  expect(wins).toMatchObject([{ text: 'Ask once', doneAt: now }]);
  expect(section('A look back').getByText('Ask once')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));

  press('Open again: Ask once');
  expect(wins).toMatchObject([{ doneAt: null }]);
  expect(screen.getByText('The goal is open again.')).toBeTruthy();
  press('Undo');
  expect(wins).toMatchObject([{ doneAt: now }]);
});

test('a goal can be put in other words', () => {
  render(<Page first={[win('a', 1, { kind: 'goal', text: 'Ask' })]} />);
  press('Change: Ask');
  const goals = section('Goals on the way');
  fireEvent.input(goals.getByRole('textbox'), { target: { value: 'Ask once' } });
  fireEvent.click(goals.getByRole('button', { name: 'Save' }));
  expect(wins).toMatchObject([{ id: 'a', text: 'Ask once', doneAt: null }]);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Change: Ask once' }));
});

test('the focus comes back to the goal that was being changed, among others', () => {
  const first = ['a', 'b', 'c'].map((id, at) => win(id, at, { kind: 'goal' }));
  render(<Page first={first} />);
  press('Change: Win b');
  fireEvent.click(section('Goals on the way').getByRole('button', { name: 'Cancel' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Change: Win b' }));
});

test('half a sentence of a goal is still there when the journal was locked meanwhile', () => {
  const goal = win('a', 1, { kind: 'goal', text: 'Ask' });
  const { rerender } = render(<Page first={[goal]} />);
  press('Change: Ask');
  const field = () => section('Goals on the way').getByRole<HTMLTextAreaElement>('textbox');
  fireEvent.input(field(), { target: { value: 'Ask o' } });
  rerender(<Page isLocked />);
  rerender(<Page />);
  expect(field().value).toBe('Ask o');
  fireEvent.click(section('Goals on the way').getByRole('button', { name: 'Save' }));
  expect(wins).toMatchObject([{ ...goal, text: 'Ask o' }]);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Change: Ask o' }));
});

test('a deleted goal and a deleted win come back with undo', () => {
  render(<Page first={[win('a', 1, { kind: 'goal' }), win('b', 2)]} />);
  press('Delete: Win a');
  expect(section('Goals on the way').getByText('It is gone.')).toBeTruthy();
  press('Undo');
  expect(section('Goals on the way').getByText('Win a')).toBeTruthy();
  press('Delete: Win b');
  expect(section('A look back').getByText('It is gone.')).toBeTruthy();
  press('Undo');
  expect(section('A look back').getByText('Win b')).toBeTruthy();
});

test('the look back goes by month, newest first, a reached goal on its day', () => {
  const first = [
    win('old', on(9, 3)),
    win('new', on(11, 2)),
    win('goal', on(1, 1), { kind: 'goal', doneAt: on(10, 5) }),
  ];
  render(<Page first={first} />);
  const heads = section('A look back').getAllByRole('heading', { level: 3 });
  expect(heads.map((each) => each.textContent)).toEqual([
    'November 2026',
    'October 2026',
    'September 2026',
  ]);
});

test('a long look back is shown in parts, and searched', () => {
  const first = Array.from({ length: 35 }, (_, index) => win(`n${index}x`, on(11, 1) + index));
  render(<Page first={first} />);
  const back = section('A look back');
  expect(back.getAllByRole('listitem')).toHaveLength(30);
  press('Show more');
  expect(back.getAllByRole('listitem')).toHaveLength(35);
  expect(back.queryByRole('button', { name: 'Show more' })).toBeNull();
  write('Find in your wins', 'N7X');
  expect(back.getAllByRole('listitem')).toHaveLength(1);
  write('Find in your wins', 'nowhere');
  expect(back.getByText('Nothing here holds these words.')).toBeTruthy();
});

test('empty places say what will be there', () => {
  render(<Page />);
  expect(section('Goals on the way').getByText(/Goals that you keep will be here/)).toBeTruthy();
  expect(section('A look back').getByText(/your wins will be here/)).toBeTruthy();
});

test('a sentence can be kept and found again', () => {
  render(<Page />);
  choose('kept');
  expect(screen.getByText('Words that you keep will be here.')).toBeTruthy();
  choose('anger');
  expect(words()).toBe('I can step away.');
  press('Keep this one');
  expect(deck.favourites).toEqual(['anger-b']);
  choose('kept');
  expect(words()).toBe('I can step away.');
});

test('a sentence can be made one’s own', () => {
  render(<Page />);
  expect(words()).toBe('I can be hurt and fair.');
  press('Make it my own');
  const field = screen.getByLabelText<HTMLTextAreaElement>('In my own words');
  expect(field.value).toBe('I can be hurt and fair.');
  write('In my own words', 'I can be sad and fair.');
  press('Save');
  expect(deck.own).toMatchObject([{ text: 'I can be sad and fair.' }]);
  expect(words()).toBe('I can be sad and fair.');
  const change = within(screen.getByRole('article')).getByRole('button', { name: 'Change' });
  expect(document.activeElement).toBe(change);
});

test('a sentence that does not fit is hidden, with undo', () => {
  render(<Page />);
  press('Not for me');
  expect(deck.hidden).toEqual(['hurt-a']);
  expect(words()).toBe('I can step away.');
  press('Undo');
  expect(deck.hidden).toEqual([]);
});

test('what one would say to someone dear becomes one’s own, and the hard thing is kept nowhere', () => {
  render(<Page />);
  write('The hard thing I tell myself', 'I ruin it all');
  write('What I would say to someone I care about', 'You had a hard day.');
  press('Keep it as mine');
  expect(deck.own.map(({ text }) => text)).toEqual(['You had a hard day.']);
  expect(JSON.stringify([deck, wins])).not.toContain('ruin');
  expect(screen.getByLabelText<HTMLTextAreaElement>('The hard thing I tell myself').value).toBe(
    'I ruin it all',
  );
});
