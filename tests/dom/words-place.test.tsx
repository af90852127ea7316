import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import type { OwnTextsAccess } from '@/components/ui/place-props';
import { WordsPlace } from '@/components/words/WordsPlace';
import { starters as en } from '@/utils/practice/content/en/starters';
import type { Situation } from '@/utils/practice/situations';
import type { Starter, Words } from '@/utils/practice/starter';
import type { OwnDeck } from '@/utils/settings/settings';
import { lockedOwn, openOwn } from '../support/own-access';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const starters: Starter[] = [
  { id: 'one', situation: 'shareTrigger', feelings: [], text: 'I feel {feeling} when {what}.' },
  { id: 'two', situation: 'checkIn', feelings: [], text: 'How are you?' },
  { id: 'three', situation: 'checkIn', feelings: [], text: 'How was {your day}?' },
];

const given: Words = {
  starters,
  feelingGap: 'feeling',
  feelingWords: en.feelingWords,
};

function Page({
  words = given,
  situation = null,
  own = openOwn,
}: {
  words?: Words | null;
  situation?: Situation | null;
  own?: OwnTextsAccess;
}) {
  const [deck, setDeck] = useState<OwnDeck>({ own: [], favourites: [], hidden: [] });
  return (
    <WordsPlace
      words={words}
      deck={deck}
      ownStarters={own}
      situation={situation}
      supportHref="#support"
      repairHref="#repair"
      onDeck={setDeck}
    />
  );
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name: 'About' }), { target: { value } });
const reads = () => screen.getByRole('heading', { level: 3 }).textContent;
const fill = (name: string, value: string) =>
  fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });

test('the sentence shows its gaps, and what is written in them at once', () => {
  render(<Page />);
  expect(reads()).toBe('I feel feeling when what.');
  fill('feeling', 'sad');
  expect(reads()).toBe('I feel sad when what.');
  fill('what', ' it gets late ');
  expect(reads()).toBe('I feel sad when it gets late.');
});

test('begins with the situation that it was opened for', () => {
  render(<Page situation="checkIn" />);
  expect(reads()).toBe('How are you?');
  choose('all');
  expect(reads()).toBe('I feel feeling when what.');
});

test('what is copied is the sentence as it was filled', async () => {
  const writeText = vi.fn(async (_text: string) => {});
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  render(<Page />);
  fill('feeling', 'sad');
  press('Copy');
  expect(await screen.findByText('Copied')).toBeTruthy();
  expect(writeText).toHaveBeenCalledWith('I feel sad when ….');
  fill('what', 'it gets late');
  expect(screen.queryByText('Copied')).toBeNull();
});

test('goes through the starters in their order and round again', () => {
  render(<Page />);
  press('Another one');
  expect(reads()).toBe('How are you?');
  press('Another one');
  press('Another one');
  expect(reads()).toBe('I feel feeling when what.');
  press('Back');
  expect(reads()).toBe('How was your day?');
});

test('what was written in a starter is in no other one, and there on the way back to it', () => {
  render(<Page />);
  fill('feeling', 'sad');
  press('Another one');
  press('Another one');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'your day' }).value).toBe('');
  press('Back');
  press('Back');
  expect(reads()).toBe('I feel sad when what.');
});

test('a situation narrows them, and what is kept is found again', () => {
  render(<Page />);
  choose('checkIn');
  expect(reads()).toBe('How are you?');
  press('Keep this one');
  choose('kept');
  expect(reads()).toBe('How are you?');
  press('Kept');
  expect(screen.getByText('Starters that you keep will be here.')).toBeTruthy();
});

test('says so while the words are on their way', () => {
  render(<Page words={null} />);
  expect(screen.getByText('One moment')).toBeTruthy();
});

test('an own starter is written with a gap, changed, deleted and brought back', () => {
  render(<Page />);
  choose('own');
  expect(screen.getByText(/^Your own starters will be here/)).toBeTruthy();
  press('Write my own');
  press('Cancel');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Write my own' }));
  press('Write my own');
  press('Save');
  expect(screen.getByText('Write the starter first.')).toBeTruthy();
  fill('My own starter', 'I miss {what you miss}.');
  press('Save');
  expect(reads()).toBe('I miss what you miss.');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 3 }));
  fill('what you miss', 'our walks');
  expect(reads()).toBe('I miss our walks.');

  press('Change');
  fill('My own starter', 'I miss you.');
  press('Save');
  expect(reads()).toBe('I miss you.');

  press('Delete');
  expect(screen.queryByRole('article')).toBeNull();
  expect(screen.getByText('Starter deleted.')).toBeTruthy();
  press('Undo');
  expect(reads()).toBe('I miss you.');
});

test('a starter is hidden, taken back, hidden again and restored', () => {
  render(<Page />);
  press('Hide');
  expect(reads()).toBe('How are you?');
  press('Undo');
  expect(reads()).toBe('I feel feeling when what.');
  press('Hide');
  choose('hidden');
  expect(reads()).toBe('I feel feeling when what.');
  press('Show again');
  expect(screen.queryByRole('article')).toBeNull();
  choose('all');
  expect(reads()).toBe('I feel feeling when what.');
});

test('a feeling brings the starters that fit, with the feeling in its gap', () => {
  render(<Page words={en} />);
  fireEvent.click(screen.getByRole('radio', { name: 'Jealous' }));
  expect(reads()).toBe('I think I’m feeling jealous because I’m worried about what worries you.');
  press('Another one');
  expect(reads()).toMatch(/^I feel jealous when /);
  press('Another one');
  expect(reads()).toMatch(/^The story in my head/);
  fireEvent.click(screen.getByRole('radio', { name: 'Any' }));
  expect(reads()).toMatch(/^I feel feeling when/);
});

test('afraid is asked about: of losing someone brings the starters for worry, of them Support', () => {
  render(<Page words={en} />);
  fireEvent.click(screen.getByRole('radio', { name: 'Afraid' }));
  const before = reads();
  fireEvent.click(screen.getByRole('radio', { name: 'Of them?' }));
  expect(screen.getByText(/it is not your fault/)).toBeTruthy();
  expect(screen.getAllByRole('link', { name: 'Find support' })).toHaveLength(2);
  expect(reads()).toBe(before);
  fireEvent.click(screen.getByRole('radio', { name: 'Of losing them?' }));
  expect(reads()).toMatch(/^I think I’m feeling uneasy because I’m worried/);
  expect(screen.getByRole('radio', { name: 'Afraid' })).toHaveProperty('checked', true);
  fireEvent.click(screen.getByRole('radio', { name: 'Hurt' }));
  expect(screen.queryByRole('radio', { name: 'Of them?' })).toBeNull();
});

test('the two forms are one press away', () => {
  render(<Page words={en} />);
  press('I think I’m feeling …');
  expect(reads()).toMatch(/^I think I’m feeling feeling because/);
  press('I feel … when …');
  expect(reads()).toMatch(
    /^I feel feeling when what happened, because why\. I’d like what you need\.$/,
  );
});

test('the way to support stands above the starter, also while they load', () => {
  const { rerender } = render(<Page words={null} />);
  const link = () => screen.getByRole('link', { name: 'Find support' });
  expect(link().getAttribute('href')).toBe('#support');
  rerender(<Page />);
  const place = link().compareDocumentPosition(screen.getByRole('article'));
  expect(place & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test.each([
  ['setBoundary', /If saying no could put you in danger, talk to a line first/],
  ['answerAccused', /Is it safe for you to put this in writing/],
  ['ownMistake', /someone is scared of it, there is help/],
] as const)('a starter for %s says when not to use it', (situation, said) => {
  render(<Page words={en} situation={situation} />);
  expect(screen.getByText(said)).toBeTruthy();
  choose('checkIn');
  expect(screen.queryByText(/Written words stay/)).toBeNull();
});

test('while the journal is locked one line says that the own starters open with it', () => {
  render(<Page own={lockedOwn} />);
  expect(screen.getByRole('article')).toBeTruthy();
  expect(screen.getByText('Your own starters open with your journal.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Write my own' })).toBeNull();
});
