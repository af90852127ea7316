import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { WordsPlace } from '@/components/words/WordsPlace';
import type { Starter } from '@/utils/words/starter';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const starters: Starter[] = [
  { id: 'one', situation: 'shareTrigger', feelings: [], text: 'I feel {feeling} when {what}.' },
  { id: 'two', situation: 'checkIn', feelings: [], text: 'How are you?' },
  { id: 'three', situation: 'checkIn', feelings: [], text: 'How was {your day}?' },
];

function Page({ given = starters }: { given?: Starter[] | null }) {
  const [favourites, setFavourites] = useState<string[]>([]);
  return <WordsPlace starters={given} favourites={favourites} onFavourites={setFavourites} />;
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

test('nothing written stays behind when another starter comes', () => {
  render(<Page />);
  fill('feeling', 'sad');
  press('Another one');
  press('Back');
  expect(reads()).toBe('I feel feeling when what.');
});

test('a situation narrows them, and what is kept is found again', () => {
  render(<Page />);
  choose('checkIn');
  expect(reads()).toBe('How are you?');
  press('Keep this one');
  choose('kept');
  expect(reads()).toBe('How are you?');
  press('Keep this one');
  expect(screen.getByText('Starters that you keep will be here.')).toBeTruthy();
});

test('says so while the words are on their way', () => {
  render(<Page given={null} />);
  expect(screen.getByText('Getting the words')).toBeTruthy();
});
