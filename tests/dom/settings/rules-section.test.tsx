/** The rules that take more than a switch: their days, words, numbers and sites, and the sets. */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it, vi } from 'vitest';
import { RulesSection } from '@/components/settings/RulesSection';
import { findWord } from '@/utils/engine/own-words';
import { previewSet, setNames } from '@/utils/settings/rule-sets';
import { defaultSettings } from '@/utils/settings/settings';
import { SECOND_MS } from '@/utils/time/durations';

const { rules } = defaultSettings;
let kept = rules;

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function Page({ first }: { first: typeof rules }) {
  const [shown, setShown] = useState(first);
  kept = shown;
  return (
    <RulesSection
      rules={shown}
      sites={sites}
      setNames={setNames}
      previewSet={previewSet}
      onChange={setShown}
      findWord={findWord}
    />
  );
}

const site = (name: string, isOn: boolean) => ({
  name,
  patterns: [`https://${name.toLowerCase()}.example/*`],
  isOn,
});
const [CHAT, MAIL, GONE] = ['chat', 'mail', 'gone'].map((name) => `https://${name}.example/*`);
const sites = [site('Chat', true), site('Mail', true), site('Gone', false)];

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

it('keeps the words a moment after they were typed, also where the page is closed at once', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  render(<Page first={{ ...rules, words: { ...rules.words, on: true, list: [] } }} />);
  const field = screen.getByLabelText<HTMLTextAreaElement>('One word or phrase on each line');
  fireEvent.input(field, { target: { value: 'alw' } });
  fireEvent.input(field, { target: { value: 'always\n\n' } });
  expect(kept.words.list).toEqual([]);
  act(() => void vi.advanceTimersByTime(SECOND_MS));
  expect(kept.words.list).toEqual(['always', '', '']);
  expect(field.value).toBe('always\n\n');
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

const switchOf = (name: string) => screen.getByRole('switch', { name });
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const tickOf = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });

it('is for all sites, or for those that are ticked, and says when there is none', () => {
  render(<Page first={{ ...rules, longStretch: { ...rules.longStretch, on: true } }} />);
  expect(radio('All my sites').checked).toBe(true);
  fireEvent.click(radio('Some of them'));
  expect(kept.longStretch.sites).toEqual([]);
  expect(screen.getByText(/^Tick a site that is on/)).toBeTruthy();
  fireEvent.click(tickOf('Chat'));
  fireEvent.click(tickOf('Mail'));
  expect(kept.longStretch.sites).toEqual([CHAT, MAIL]);
  expect(screen.queryByText(/^Tick a site/)).toBeNull();
  fireEvent.click(tickOf('Chat'));
  expect(kept.longStretch.sites).toEqual([MAIL]);
  fireEvent.click(radio('All my sites'));
  expect(kept.longStretch.sites).toBeNull();
  expect(screen.queryByRole('checkbox', { name: /Gone/ })).toBeNull();
});

it('keeps a site that was turned off, and says so', () => {
  const site = { ...rules.site, on: true, sites: [GONE ?? ''] };
  render(<Page first={{ ...rules, site }} />);
  expect(tickOf('Gone (off)').checked).toBe(true);
  expect(screen.getByText(/Turned off now, .*: Gone\. Tick a site that is on/)).toBeTruthy();
  expect(screen.queryByRole('radio', { name: 'All my sites' })).toBeNull();
  fireEvent.click(tickOf('Chat'));
  expect(kept.site.sites).toEqual([GONE, CHAT]);
  expect(screen.getByText(/^Turned off now, .*: Gone\.$/)).toBeTruthy();
  tickOf('Gone (off)').focus();
  fireEvent.click(tickOf('Gone (off)'));
  expect(document.activeElement, 'so that it can be ticked again').toBe(tickOf('Gone (off)'));
  expect(kept.site.sites).toEqual([CHAT]);
});

it('holds or tells, and takes as many messages as fit', () => {
  render(<Page first={{ ...rules, manyMessages: { ...rules.manyMessages, on: true } }} />);
  fireEvent.click(radio('Hold it for a breath'));
  expect(kept.manyMessages.how).toBe('hold');
  const most = screen.getByLabelText('Messages in a minute');
  fireEvent.change(most, { target: { value: '11' } });
  expect(kept.manyMessages.most).toBe(6);
  expect(screen.getByText('From 3 to 10 messages, please.')).toBeTruthy();
  fireEvent.change(most, { target: { value: '3' } });
  expect(kept.manyMessages.most).toBe(3);
});

it('shows a set before it is on, and takes it back with one press', () => {
  const own = {
    ...rules,
    lateHours: { ...rules.lateHours, from: '23:30', sites: [CHAT ?? ''] },
    longStretch: { ...rules.longStretch, on: true },
  };
  render(<Page first={own} />);
  fireEvent.click(radio('Nights'));
  expect(kept).toEqual(own);
  expect(
    screen.getByText(
      /^As you had set it before: From (11:30.PM|23:30) .* On some of your sites alone\.$/,
    ),
  ).toBeTruthy();
  expect(screen.getByText(/^On already, and stays as you set it: After 45/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Turn these on' }));
  expect(kept.lateHours).toEqual({ ...own.lateHours, on: true });
  expect(switchOf('Late hours').getAttribute('aria-checked')).toBe('true');
  const undo = screen.getByRole('button', { name: 'Undo' });
  expect(document.activeElement).toBe(undo);
  fireEvent.click(undo);
  expect(kept).toEqual(own);
});

it('takes back what the set did, and nothing that was changed since', () => {
  const own = { ...rules, longStretch: { ...rules.longStretch, on: true } };
  render(<Page first={own} />);
  fireEvent.click(radio('Nights'));
  fireEvent.click(screen.getByRole('button', { name: 'Turn these on' }));
  // It was on before the set, and is switched off now.
  fireEvent.click(switchOf('A long stretch in chats'));
  fireEvent.change(screen.getByLabelText('From'), { target: { value: '23:15' } });
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(kept.longStretch.on).toBe(false);
  expect(kept.lateHours).toEqual({ ...own.lateHours, from: '23:15' });
});

it('offers nothing to turn on where all of a set is on, and leaves it', () => {
  const on = previewSet(rules, 'waiting', []).after;
  render(<Page first={on} />);
  fireEvent.click(radio('Waiting for an answer'));
  expect(screen.getByText('All of it is on already:')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Turn these on' })).toBeNull();
  const notNow = screen.getByRole('button', { name: 'Not now' });
  notNow.focus();
  fireEvent.click(notNow);
  expect(document.activeElement).toBe(radio('Waiting for an answer'));
  expect(screen.queryByText(/^All of it/)).toBeNull();
});

it('says that one sign of how a message looks is enough', () => {
  render(<Page first={rules} />);
  fireEvent.click(radio('Work'));
  expect(screen.getByText(/in capitals, .* in a row, or more than 200 words\.$/)).toBeTruthy();
});
