/** The rules that take more than a switch: the days of the late hours, and the own words. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it } from 'vitest';
import { RulesSection } from '@/components/settings/RulesSection';
import { findWord } from '@/utils/engine/own-words';
import { defaultSettings } from '@/utils/settings/settings';

const { rules } = defaultSettings;
let kept = rules;

afterEach(cleanup);

function Page({ first }: { first: typeof rules }) {
  const [shown, setShown] = useState(first);
  kept = shown;
  return <RulesSection rules={shown} onChange={setShown} findWord={findWord} />;
}

it('takes a day out of the late hours and in again, and keeps the last one', () => {
  render(<Page first={{ ...rules, lateHours: { ...rules.lateHours, on: true } }} />);
  const day = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
  for (const name of ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']) {
    fireEvent.click(day(name));
  }
  expect(kept.lateHours.days).toEqual([6]);
  fireEvent.click(day('Saturday'));
  expect(kept.lateHours.days).toEqual([6]);
  expect(day('Saturday').checked).toBe(true);
  fireEvent.click(day('Monday'));
  expect(kept.lateHours.days).toEqual([1, 6]);
});

it('puts a word to begin with on the list, and takes it from there again', () => {
  render(<Page first={{ ...rules, words: { ...rules.words, on: true, list: ['again'] } }} />);
  const always = screen.getByRole<HTMLInputElement>('checkbox', { name: 'always' });
  fireEvent.click(always);
  expect(kept.words.list).toEqual(['again', 'always']);
  expect(always.checked).toBe(true);
  fireEvent.click(always);
  expect(kept.words.list).toEqual(['again']);
});

it('says of a sentence whether it would be held, and by which word', () => {
  render(<Page first={{ ...rules, words: { ...rules.words, on: true, list: ['stop*'] } }} />);
  const sentence = screen.getByLabelText('Try a sentence');
  fireEvent.input(sentence, { target: { value: 'You never stopped.' } });
  expect(screen.getByText('It would be held: “stop*” is in it.')).toBeTruthy();
  fireEvent.input(sentence, { target: { value: 'A nonstop evening' } });
  expect(screen.getByText('It would go. None of your words is in it.')).toBeTruthy();
  fireEvent.input(sentence, { target: { value: ' ' } });
  expect(screen.queryByText(/It would/)).toBeNull();
});

it('keeps the length of a long message only where it fits', () => {
  render(<Page first={{ ...rules, looks: { ...rules.looks, on: true } }} />);
  const tick = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
  fireEvent.click(tick('A long message'));
  expect(kept.looks.longerThan).toBe(150);
  const most = screen.getByLabelText('More words than');
  fireEvent.change(most, { target: { value: '9' } });
  expect(kept.looks.longerThan).toBe(150);
  expect(screen.getByText('From 10 to 2000 words, please.')).toBeTruthy();
  fireEvent.change(most, { target: { value: '40' } });
  expect(kept.looks.longerThan).toBe(40);
  expect(screen.queryByText(/please/)).toBeNull();
  fireEvent.click(tick('A long message'));
  fireEvent.click(tick('Three words or more in CAPITALS'));
  expect(kept.looks).toMatchObject({ longerThan: null, capitals: false, marks: true });
});
