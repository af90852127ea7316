import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CheckInsPlace } from '@/components/check-ins/CheckInsPlace';
import type { CheckInWords } from '@/utils/practice/check-in-words-for';
import type { CheckInEntry } from '@/utils/record/entries';
import { defaultSettings, type OwnDeck } from '@/utils/settings/settings';
import { useFakeJournal } from '../../support/use-fake-journal';

const words: CheckInWords = {
  questions: [
    { id: 'week-a', topic: 'week', text: 'How was it?' },
    { id: 'thanks-b', topic: 'thanks', text: 'What was good?' },
    { id: 'self-c', topic: 'self', text: 'What do I need?' },
  ],
  phrases: [
    { id: 'curious-a', kind: 'curious', text: 'Tell me more.' },
    ...['b', 'c', 'd', 'e', 'f', 'g'].map((name) => ({
      id: `curious-${name}`,
      kind: 'curious' as const,
      text: `More ${name}?`,
    })),
    { id: 'reflect-b', kind: 'reflect', text: 'What I heard is …' },
  ],
};
/**
 * The week in which the first question is asked: 3 × 23 leaves nothing over 3, and it is a week for
 * own ones too.
 */
const week = 3;
const none: OwnDeck = { own: [], favourites: [], hidden: [] };

let deck: OwnDeck;
let kept: readonly CheckInEntry[];

function Page(given: PageProps) {
  const [shown, setShown] = useState(given.deck ?? none);
  deck = shown;
  const journal = useFakeJournal('checkIns');
  kept = journal.entries;
  return (
    <CheckInsPlace
      words={words}
      week={week}
      deck={shown}
      ownStatus={given.ownStatus ?? 'ready'}
      journal={{ ...journal, status: given.status ?? 'ready' }}
      reminder={given.reminder ?? defaultSettings.reminders.checkIn}
      settingsHref="#settings"
      journalHref="#journal"
      now={() => 1000}
      onDeck={setShown}
    />
  );
}
interface PageProps {
  deck?: OwnDeck;
  status?: 'ready' | 'blocked';
  ownStatus?: 'ready' | 'full';
  reminder?: { on: boolean; weekday: number; at: string };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const write = (name: string, value: string) =>
  fireEvent.input(screen.getByLabelText(name), { target: { value } });
const question = () => within(screen.getByRole('article')).getByRole('heading').textContent;
const section = (name: string) => within(screen.getByRole('region', { name }));

beforeEach(() => {
  vi.stubGlobal('navigator', {
    languages: [],
    clipboard: { writeText: vi.fn(() => Promise.resolve()) },
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('the question of the week comes first, another one follows, and back leads to it', () => {
  render(<Page />);
  expect(question()).toBe('How was it?');
  expect(screen.getByText('This week’s question')).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Back' }).disabled).toBe(true);
  const another = screen.getByRole('button', { name: 'Another one' });
  another.focus();
  fireEvent.click(another);
  expect(question()).not.toBe('How was it?');
  expect(screen.queryByText('This week’s question')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Another one' }));
  press('Back');
  expect(question()).toBe('How was it?');
});

test('nothing is kept before it is asked for, and the note may be short', () => {
  render(<Page />);
  expect(kept).toEqual([]);
  press('Keep a note');
  expect(document.activeElement).toBe(screen.getByLabelText('A short note, if you like'));
  write('A short note, if you like', '  We laughed. ');
  press('Keep it');
  expect(kept).toMatchObject([
    { createdAt: 1000, questionId: 'week-a', question: 'How was it?', note: 'We laughed.' },
  ]);
  expect(screen.getByRole('link', { name: 'Open the journal' }).getAttribute('href')).toBe(
    '#journal',
  );
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Keep a note' }));
});

test('while a note is written, no press leads away from it', () => {
  render(<Page />);
  press('Keep a note');
  expect(screen.queryByRole('button', { name: 'Another one' })).toBeNull();
  press('Cancel');
  press('Another one');
  expect(question()).not.toBe('How was it?');
});

test('a note can be empty, and cancelling keeps nothing', () => {
  render(<Page />);
  press('Keep a note');
  press('Cancel');
  expect(kept).toEqual([]);
  press('Keep a note');
  press('Keep it');
  expect(kept).toMatchObject([{ question: 'How was it?', note: '' }]);
});

test('a hidden question makes room for another, and comes back', () => {
  render(<Page />);
  press('Not for me');
  expect(deck.hidden).toEqual(['week-a']);
  expect(question()).not.toBe('How was it?');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
  press('Undo');
  expect(deck.hidden).toEqual([]);
  expect(question()).toBe('How was it?');
});

test('with all of them hidden there is a way to have them again', () => {
  render(<Page deck={{ ...none, hidden: ['week-a', 'thanks-b', 'self-c'] }} />);
  expect(screen.queryByRole('article')).toBeNull();
  press('Show again: What was good?');
  expect(question()).toBe('What was good?');
});

test('what was said of one question is not said of the next', () => {
  render(<Page />);
  press('Keep a note');
  press('Keep it');
  expect(screen.getByText(/^Kept. It is in your journal/)).toBeTruthy();
  press('Another one');
  expect(screen.queryByText(/^Kept. It is in your journal/)).toBeNull();
});

test('a few ways to answer are shown first, and all of them on request', () => {
  render(<Page />);
  const answers = section('Ways to answer');
  expect(answers.getAllByRole('listitem')).toHaveLength(5);
  press('Show all of them');
  expect(answers.getAllByRole('listitem')).toHaveLength(7);
  press('Show fewer');
  expect(answers.getAllByRole('listitem')).toHaveLength(5);
});

test('each way to answer can be copied', async () => {
  render(<Page />);
  const answers = section('Ways to answer');
  expect(answers.queryByText('What I heard is …')).toBeNull();
  fireEvent.click(answers.getByLabelText('Say it back'));
  expect(answers.queryByText('Tell me more.')).toBeNull();
  fireEvent.click(answers.getByRole('button', { name: 'Copy' }));
  expect(navigator.clipboard.writeText).toHaveBeenCalledWith('What I heard is …');
  expect(await answers.findByText('Copied')).toBeTruthy();
});

test('own questions are written, changed, hidden, shown again and deleted with undo', () => {
  render(<Page />);
  press('Write a question');
  press('Save');
  expect(screen.getByText('Write the question first.')).toBeTruthy();
  write('Your question', 'Shall we dance?');
  press('Save');
  expect(deck.own).toMatchObject([{ text: 'Shall we dance?' }]);
  // It is a week for own ones.
  expect(screen.getByText('Shall we dance?', { selector: '.written' })).toBeTruthy();

  press('More: Shall we dance?');
  press('Change: Shall we dance?');
  expect(screen.getByLabelText<HTMLTextAreaElement>('Your question').value).toBe('Shall we dance?');
  write('Your question', 'Do we dance?');
  press('Save');
  expect(deck.own.map(({ text }) => text)).toEqual(['Do we dance?']);

  press('More: Do we dance?');
  press('Hide: Do we dance?');
  expect(deck.hidden).toEqual([deck.own[0]?.id]);
  press('Show again: Do we dance?');
  expect(deck.hidden).toEqual([]);

  press('More: Do we dance?');
  press('Delete: Do we dance?');
  expect(deck.own).toEqual([]);
  press('Undo');
  expect(deck.own.map(({ text }) => text)).toEqual(['Do we dance?']);
});

test('an own question has its week', () => {
  render(<Page deck={{ ...none, own: [{ id: 'own-1', text: 'Shall we dance?' }] }} />);
  expect(question()).toBe('Shall we dance?');
});

test('the weekly reminder is told, with the way to change it', () => {
  render(<Page />);
  const reminder = section('Once a week');
  expect(reminder.getByText(/off until you turn it on/)).toBeTruthy();
  expect(reminder.getByRole('link').getAttribute('href')).toBe('#settings');
  cleanup();
  render(<Page reminder={{ on: true, weekday: 0, at: '18:00' }} />);
  expect(screen.getByText(/each Sunday at (?:18:00|6:00.PM)/)).toBeTruthy();
});

test('where nothing can be kept, no note is said to be', () => {
  render(<Page status="blocked" />);
  press('Keep a note');
  press('Keep it');
  expect(screen.queryByText(/^Kept/)).toBeNull();
});

test('a browser that keeps nothing is told', () => {
  render(<Page status="blocked" />);
  expect(screen.getByText(/Your browser keeps nothing here right now/)).toBeTruthy();
});

test('where an own question finds no room, it is said', () => {
  render(<Page ownStatus="full" />);
  expect(screen.getByRole('alert').textContent).toMatch(/no room left/);
});
