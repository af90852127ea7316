import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { IdeasPlace } from '@/components/ideas/IdeasPlace';
import { formatCalendarDay } from '@/components/promises/format-calendar-day';
import type { OwnTextsAccess } from '@/components/ui/place-props';
import { ideas as en } from '@/utils/practice/content/en/ideas';
import type { JournalState } from '@/utils/record/use-journal';
import type { OwnDeck } from '@/utils/settings/settings';
import { DAY_MS, MINUTE_MS } from '@/utils/time/durations';
import { lockedOwn, openOwn } from '../../support/own-access';
import { useFakeJournal } from '../../support/use-fake-journal';

let now: number;

beforeEach(() => {
  now = NOW;
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const NOW = new Date(2026, 10, 22, 14, 10).getTime();
const none: OwnDeck = { own: [], favourites: [], hidden: [] };
const bread = { id: 'own-bread', text: 'Bake bread.' };

interface PageProps {
  given?: OwnDeck;
  status?: JournalState<'promises'>['status'];
  ownIdeas?: OwnTextsAccess;
}

const clock = () => now;

let promises: JournalState<'promises'>;
let deck: OwnDeck;

function Page({ given = none, status = 'ready', ownIdeas = openOwn }: PageProps) {
  promises = { ...useFakeJournal('promises'), status };
  const [kept, setKept] = useState(given);
  deck = kept;
  return (
    <IdeasPlace
      language="en"
      deck={kept}
      ownIdeas={ownIdeas}
      promises={promises}
      promisesHref="#promises"
      remindersOn
      now={clock}
      onDeck={setKept}
      random={() => 0}
    />
  );
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name: 'About' }), { target: { value } });
const fill = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const reads = () => screen.getByRole('article').querySelector('h2')?.textContent;
const textOf = (at: number) => en[at]?.text;

test('one idea is in view, with its kind, and another one comes', () => {
  render(<Page />);
  expect(reads()).toBe(textOf(0));
  expect(screen.getByText('Time together', { selector: '.tag' })).toBeTruthy();
  press('Another idea');
  expect(reads()).toBe(textOf(1));
  press('Back');
  expect(reads()).toBe(textOf(0));
});

test('a kind narrows the ideas', () => {
  render(<Page />);
  choose('small');
  expect(reads()).toBe(en.find(({ kind }) => kind === 'small')?.text);
});

test('what is kept is found again, and an empty list says what will be there', () => {
  render(<Page />);
  choose('favourites');
  expect(screen.getByText('Ideas that you keep will be here.')).toBeTruthy();
  choose('all');
  press('Keep this one');
  expect(deck.favourites).toEqual([en[0]?.id]);
  choose('favourites');
  expect(reads()).toBe(textOf(0));
});

test('a plan is a promise with a day', () => {
  render(<Page />);
  press('Plan this');
  expect(document.activeElement).toBe(screen.getByLabelText('The day'));
  press('Plan it');
  expect(screen.getByText('Choose a day first.')).toBeTruthy();
  expect(promises.entries).toEqual([]);
  fill('The day', '2026-11-28');
  fill('With whom?', ' Sam ');
  press('Plan it');
  expect(promises.entries).toEqual([
    {
      id: expect.any(String),
      createdAt: NOW,
      what: textOf(0),
      toWhom: 'Sam',
      dueOn: '2026-11-28',
      remind: true,
      state: 'open',
      moves: 0,
      closedAt: null,
    },
  ]);
  const day = formatCalendarDay('2026-11-28', '2026-11-22');
  expect(screen.getByText(`Planned for ${day}. It is with your promises now.`)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Open Promises' }).getAttribute('href')).toBe(
    '#promises',
  );
  press('Undo');
  expect(promises.entries).toEqual([]);
});

test('while an idea is planned, no press leads away from it', () => {
  render(<Page />);
  press('Plan this');
  expect(screen.queryByRole('button', { name: 'Another idea' })).toBeNull();
  press('Cancel');
  press('Another idea');
  expect(reads()).toBe(textOf(1));
});

test('a plan that was begun can be left', () => {
  render(<Page />);
  press('Plan this');
  press('Cancel');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Plan this' }));
  expect(promises.entries).toEqual([]);
});

test('one that does not fit is hidden, and comes back', () => {
  render(<Page />);
  press('Not for me');
  expect(deck.hidden).toEqual([en[0]?.id]);
  expect(reads()).toBe(textOf(1));
  press('Undo');
  expect(deck.hidden).toEqual([]);
  press('Not for me');
  const [hidden] = deck.hidden;
  const text = en.find(({ id }) => id === hidden)?.text;
  press(`Show again: ${text}`);
  expect(deck.hidden).toEqual([]);
});

test('after a hidden one comes a new one, not the one before', () => {
  render(<Page />);
  press('Another idea');
  press('Not for me');
  expect(reads()).toBe(textOf(2));
});

test('says so when all ideas are hidden', () => {
  render(<Page given={{ ...none, hidden: en.map(({ id }) => id) }} />);
  expect(screen.getByText(/^All ideas are hidden/)).toBeTruthy();
});

test('an own idea is written, shown among the others, changed, deleted and brought back', () => {
  render(<Page />);
  press('Write an idea');
  fill('The idea', 'Bake bread.');
  press('Save');
  expect(deck.own).toEqual([{ id: expect.any(String), text: 'Bake bread.' }]);
  choose('own');
  expect(reads()).toBe('Bake bread.');
  press('More: Bake bread.');
  press('Change: Bake bread.');
  fill('The idea', 'Bake rye bread.');
  press('Save');
  expect(reads()).toBe('Bake rye bread.');
  press('More: Bake rye bread.');
  press('Delete: Bake rye bread.');
  expect(deck.own).toEqual([]);
  press('Undo');
  expect(deck.own.map(({ text }) => text)).toEqual(['Bake rye bread.']);
});

test('an own one that is not wanted now is hidden like any other', () => {
  render(<Page given={{ ...none, own: [bread] }} />);
  expect(reads()).toBe('Bake bread.');
  press('Not for me');
  expect(deck).toEqual({ ...none, own: [bread], hidden: [bread.id] });
});

test('says when nothing can be kept, and works on', () => {
  render(<Page status="blocked" />);
  expect(screen.getByRole('alert').textContent).toMatch(/keeps nothing here right now/);
  press('Another idea');
  expect(reads()).toBe(textOf(1));
});

test('while the journal is locked the given ideas are there, and no own one can be written', () => {
  render(<Page ownIdeas={lockedOwn} />);
  expect(reads()).toBe(textOf(0));
  expect(screen.getByText('Your own ideas open with your journal.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Write an idea' })).toBeNull();
});

test('in a page that was left open over midnight, today is the new day', () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  render(<Page />);
  now += DAY_MS;
  act(() => void vi.advanceTimersByTime(MINUTE_MS));
  press('Plan this');
  press('Today');
  expect(screen.getByLabelText<HTMLInputElement>('The day').value).toBe('2026-11-23');
});

test('where an own idea finds no room, it is said', () => {
  render(<Page ownIdeas={{ ...openOwn, status: 'full' }} />);
  expect(screen.getByRole('alert').textContent).toMatch(/no room left/);
});
