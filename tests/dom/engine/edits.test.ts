/**
 * What the person edits is told from what a page edits by itself, without a timer for each letter.
 */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createEdits, type Edits } from '@/entrypoints/engine/edits';

let edits: Edits;
let edited: string[];
let box: HTMLTextAreaElement;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<textarea></textarea>';
  box = document.querySelector('textarea') as HTMLTextAreaElement;
  edited = [];
  edits = createEdits({
    here: () => box,
    keyOf: () => 'key',
    takesOut: () => {},
    edited: (event) => void edited.push(event.data ?? ''),
  });
});
afterEach(() => vi.useRealTimers());

/** Trusted, as the person's own events are. */
function eventOf(type: string, data: string): InputEvent {
  const event = new InputEvent(type, { data, inputType: 'insertText', cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  Object.defineProperty(event, 'target', { value: box });
  return event;
}

function announce(data: string): InputEvent {
  const event = eventOf('beforeinput', data);
  edits.announced(event);
  edits.begun(event, box);
  return event;
}

function letter(data: string): void {
  announce(data);
  box.value += data;
  const event = eventOf('input', data);
  if (edits.isTheirs(event, box)) edits.made(event, box);
}

function keyUp(isTrusted: boolean): KeyboardEvent {
  const event = new KeyboardEvent('keyup', { key: 'b' });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  return event;
}

/** A letter that an editor draws by itself. */
function drawnLetter(data: string): void {
  announce(data).preventDefault();
  box.value += data;
}

it('counts a letter that the browser drew at once', () => {
  letter('a');
  expect(edited).toEqual(['a']);
});

it('sets no timer for a letter where the browser drew the one before', () => {
  letter('a');
  vi.runAllTimers();
  letter('b');
  expect(vi.getTimerCount()).toBe(0);
  expect(edited).toEqual(['a', 'b']);
});

it('counts what an editor drew by itself, without another event', () => {
  drawnLetter('a');
  vi.runAllTimers();
  expect(edited).toEqual(['a']);
});

it('counts what an editor drew by itself after one that the browser drew, at the next event', () => {
  letter('a');
  vi.runAllTimers();
  drawnLetter('b');
  edits.look(keyUp(true));
  vi.runAllTimers();
  expect(edited).toEqual(['a', 'b']);
});

it('looks at no key that the page made while it has not drawn yet', () => {
  letter('a');
  const announced = announce('b');
  edits.look(keyUp(false));
  announced.preventDefault();
  box.value += 'b';
  edits.look(keyUp(true));
  vi.runAllTimers();
  expect(edited).toEqual(['a', 'b']);
});

it('counts no change that was not announced', () => {
  letter('a');
  expect(edits.isTheirs(eventOf('input', 'by the page'), box)).toBe(false);
});
