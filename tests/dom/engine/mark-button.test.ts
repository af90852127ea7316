import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { MarkChoice, MarkScope } from '@/utils/engine/heat';
import { createMarkButton, type MarkButton, type MarkView } from '@/utils/engine/mark-button';
import type { Stage } from '@/utils/engine/stage';
import type { Rule, SharedRule } from '@/utils/engine/told-frame';
import { createPlainStage } from '../../support/plain-stage';

let stage: Stage;
let button: MarkButton;
let composer: HTMLElement;

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  // Nothing is laid out here, so the button would hide for want of a place.
  Element.prototype.getBoundingClientRect = () => new DOMRect(100, 300, 300, 40);
  document.elementsFromPoint = () => [composer];
  document.body.innerHTML = '<textarea></textarea>';
  composer = document.querySelector('textarea') as HTMLElement;
  stage = createPlainStage();
  button = createMarkButton(stage, () => {});
});

afterEach(() => {
  button.remove();
  stage.remove();
  vi.unstubAllGlobals();
});

const noChat = { isHeldChat: false, later: null as MarkView['later'], keepsChats: true };

function show(
  scope: MarkScope | null,
  rule: Rule | null = null,
  rules: SharedRule[] = [],
  chat = noChat,
  isNewline: boolean | null = false,
  resting: SharedRule[] = [],
) {
  const toggled: (MarkChoice | 'toggle' | 'newline' | SharedRule)[] = [];
  const toggle = (one: MarkChoice | 'toggle') => toggled.push(one);
  const toggleNewline = () => toggled.push('newline');
  const toggleRest = (one: SharedRule) => toggled.push(one);
  const ways = { toggleNewline, toggleRest, toggle };
  button.show(composer, { scope, rule, rules, resting, ...chat, isNewline, ...ways });
  return toggled;
}

const mark = (isPressed?: boolean) =>
  screen.getByRole('button', {
    name: 'Mark as heated',
    hidden: true,
    ...(isPressed === undefined ? {} : { pressed: isPressed }),
  });
const named = (name: string) => screen.getByRole('button', { name, hidden: true });

it('keeps its name and tells by its state that it is marked', () => {
  show('hour');
  expect(mark().getAttribute('aria-pressed')).toBe('true');
});

it('marks, and takes back what marks it', () => {
  vi.useFakeTimers();
  const unmarked = show(null);
  fireEvent.click(mark(false));
  expect(unmarked).toEqual(['toggle']);
  vi.runAllTimers();
  vi.useRealTimers();
  const marked = show('hour');
  fireEvent.click(mark(true));
  expect(marked).toEqual(['toggle']);
});

it('offers how long, and closes after the choice', () => {
  const toggled = show(null);
  expect(named('How long the mark lasts').getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(named('How long the mark lasts'));
  expect(named('How long the mark lasts').getAttribute('aria-expanded')).toBe('true');
  fireEvent.click(named('Until tomorrow morning'));
  expect(toggled).toEqual(['morning']);
  expect(screen.queryByRole('button', { name: 'An hour', hidden: true })).toBeNull();
});

it('is pressed by a rule too, and says which one', () => {
  show(null, 'words');
  expect(mark(true).getAttribute('aria-description')).toBe('Heated, my words');
  show(null);
  expect(mark(false).getAttribute('aria-description')).toBe('');
});

it('knows what it names, so that it is drawn anew only for another rule or box', () => {
  expect(button.names(composer, null)).toBe(false);
  show(null, 'words', ['words']);
  expect(button.names(composer, 'words')).toBe(true);
  expect(button.names(composer, null)).toBe(false);
  expect(button.names(document.createElement('textarea'), 'words')).toBe(false);
  button.show(null, null);
  expect(button.names(composer, 'words')).toBe(false);
});

it('holds all labels, whatever marks and rules there are, so that its size tells a page nothing', () => {
  const labels = (
    scope: MarkScope | null,
    rule: Rule | null = null,
    rules: SharedRule[] = ['lateHours'],
  ) => {
    show(scope, rule, rules);
    const spans = [...stage.root.querySelectorAll<HTMLElement>('.labels > span')];
    return spans.map((one) => one.dataset.w);
  };
  const all = [
    'Mark as heated',
    'Heated',
    'Heated, this chat',
    'Kept for later',
    'It has waited',
    'Heated, this site',
    'Heated, it’s late',
    'Heated, my words',
    'Heated, its look',
    'Heated, many sent',
  ];
  expect(labels(null)).toEqual(all);
  expect(labels('message')).toEqual(labels(null));
  expect(labels(null, 'lateHours')).toEqual(labels(null));
  expect(labels(null, null, [])).toEqual(labels(null));
});

it('has a rest until tomorrow for each rule that is on, and says which of them rest', () => {
  const night = 'Don’t hold for late hours until tomorrow';
  const toggled = show(null, 'words', ['lateHours', 'words']);
  fireEvent.click(named('How long the mark lasts'));
  expect(named('Don’t hold for my words until tomorrow').getAttribute('aria-pressed')).toBe(
    'false',
  );
  fireEvent.click(named(night));
  expect(toggled).toEqual(['lateHours']);
  expect(screen.queryByRole('button', { name: night, hidden: true }), 'it closed').toBeNull();
  show(null, 'words', ['lateHours', 'words'], noChat, false, ['lateHours']);
  fireEvent.click(named('How long the mark lasts'));
  expect(named(night).getAttribute('aria-pressed')).toBe('true');
  expect(named('Don’t hold for my words until tomorrow').getAttribute('aria-pressed')).toBe(
    'false',
  );
});

it('offers its chat where a rule can be kept, and says that it has one', () => {
  const toggled = show(null, null, [], { ...noChat, isHeldChat: false, keepsChats: true });
  fireEvent.click(named('How long the mark lasts'));
  expect(named('Always in this chat').getAttribute('aria-pressed')).toBe('false');
  fireEvent.click(named('Always in this chat'));
  expect(toggled).toEqual(['chat']);
  show(null, 'chat', [], { ...noChat, isHeldChat: true, keepsChats: true });
  fireEvent.click(named('How long the mark lasts'));
  expect(named('Always in this chat').getAttribute('aria-pressed')).toBe('true');
  expect(mark(true).getAttribute('aria-description')).toBe('Heated, this chat');
  const chip = named('Always in this chat');
  show(null, null, [], { ...noChat, isHeldChat: false, keepsChats: false });
  expect(chip.hidden).toBe(true);
});

it('offers that Enter makes a new line, where a box has lines, and says whether it does', () => {
  const words = 'Enter makes a new line here';
  const toggled = show(null, null, [], noChat, false);
  fireEvent.click(named('How long the mark lasts'));
  expect(named(words).getAttribute('aria-pressed')).toBe('false');
  fireEvent.click(named(words));
  expect(toggled).toEqual(['newline']);
  expect(screen.queryByRole('button', { name: words, hidden: true }), 'it closed').toBeNull();
  show(null, null, [], noChat, true);
  fireEvent.click(named('How long the mark lasts'));
  const chip = named(words);
  expect(chip.getAttribute('aria-pressed')).toBe('true');
  show(null, null, [], noChat, null);
  expect(chip.hidden).toBe(true);
});

it('takes no second press of a double press, which would take back the first', () => {
  vi.useFakeTimers();
  const toggled = show(null);
  fireEvent.click(mark());
  show('message');
  fireEvent.click(mark(true));
  expect(toggled).toEqual(['toggle']);
  expect(mark().getAttribute('aria-disabled')).toBe('true');
  vi.runAllTimers();
  const later = show('message');
  fireEvent.click(mark(true));
  expect(later).toEqual(['toggle']);
  vi.useRealTimers();
});

it.each([
  ['later', 'Kept for later'],
  ['waited', 'It has waited'],
] as const)('says that a message waits here: %s, and a press takes that back', (later, words) => {
  const toggled = show(null, null, [], { ...noChat, later });
  expect(mark(true).getAttribute('aria-description')).toBe(words);
  fireEvent.click(mark());
  expect(toggled).toEqual(['toggle']);
});

it('has no word that a search of the page would find', () => {
  show('hour', 'words', ['words']);
  fireEvent.click(named('How long the mark lasts'));
  expect(stage.root.textContent).toBe('');
});

it('keeps its words under a press that is under way, whatever it is shown again for', () => {
  show(null);
  const pressed = [...mark().querySelectorAll('span')];
  show(null);
  expect(pressed.every(({ isConnected }) => isConnected)).toBe(true);
  show('hour');
  expect(mark(true)).toBeTruthy();
});

it('goes with its composer', () => {
  show(null);
  button.show(null, null);
  expect(stage.root.querySelector('.mark')).toBeNull();
});
