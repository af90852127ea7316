import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { AffirmationsPlace } from '@/components/affirmations/AffirmationsPlace';
import type { OwnTextsAccess } from '@/components/ui/place-props';
import type { Affirmation } from '@/utils/practice/affirmation';
import type { OwnDeck } from '@/utils/settings/settings';
import { lockedOwn, openOwn } from '../../support/own-access';

const seeds: Affirmation[] = [
  { id: 'hurt-a', situation: 'hurt', text: 'I can be hurt and fair.' },
  { id: 'anger-b', situation: 'anger', text: 'I can step away.' },
];
const none: OwnDeck = { own: [], favourites: [], hidden: [] };

let deck: OwnDeck;

function Page({ deck: given = none, own = openOwn }: { deck?: OwnDeck; own?: OwnTextsAccess }) {
  const [shown, setShown] = useState(given);
  deck = shown;
  return (
    <AffirmationsPlace seeds={seeds} deck={shown} own={own} random={() => 0} onDeck={setShown} />
  );
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const write = (name: string, value: string) =>
  fireEvent.input(screen.getByLabelText(name), { target: { value } });
const choose = (value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name: 'About' }), { target: { value } });
const words = () => within(screen.getByRole('article')).getByRole('heading').textContent;

afterEach(cleanup);

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

test('while a sentence is changed, no press leads away from it', () => {
  render(<Page />);
  press('Make it my own');
  expect(screen.queryByRole('button', { name: 'Another one' })).toBeNull();
  press('Cancel');
  press('Another one');
  expect(words()).not.toBe('I can be hurt and fair.');
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
  expect(JSON.stringify(deck)).not.toContain('ruin');
  expect(screen.getByLabelText<HTMLTextAreaElement>('The hard thing I tell myself').value).toBe(
    'I ruin it all',
  );
});

test('while the journal is locked the given ones are there, and nothing can be written', () => {
  render(<Page own={lockedOwn} />);
  expect(words()).toBe('I can be hurt and fair.');
  const line = screen.getByText('Your own words open with your journal.');
  fireEvent.click(line);
  expect(screen.getByLabelText('Passphrase')).toBeTruthy();
  for (const name of ['Write your own', 'Make it my own']) {
    expect(screen.queryByRole('button', { name })).toBeNull();
  }
  choose('own');
  expect(screen.getAllByText('Your own words open with your journal.')).toHaveLength(2);
});
