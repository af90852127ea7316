/**
 * A letter that goes where the last one went is noted once, and handed on to the engine only where
 * something waits for its events.
 */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Engine } from '@/utils/engine/bridge';
import { type GuardedFrame, guardFrame } from '../../support/guarded-frame';

let frame: GuardedFrame;
let box: HTMLTextAreaElement;
/** What the engine was told, in order. */
let told: string[];

beforeEach(async () => {
  frame = guardFrame(null, '<textarea></textarea><textarea id=other></textarea>');
  box = document.querySelector('textarea') as HTMLTextAreaElement;
  box.focus();
  const engine = (await frame.bridge.ready()) as Engine;
  box.blur();
  box.focus();
  told = [];
  const { onEvent, noteLetter } = engine;
  engine.onEvent = (event, type, target) => {
    told.push(type);
    onEvent(event, type, target);
  };
  engine.noteLetter = () => {
    told.push('letter');
    noteLetter();
  };
});

afterEach(() => {
  frame.stop();
  vi.useRealTimers();
});

/** An editor is waited for, and under load its time came once the page of the test was gone. */
function holdDrawing(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
}

function fire<Fired extends Event>(event: Fired, isTrusted = true): Fired {
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  document.activeElement?.dispatchEvent(event);
  return event;
}

const always = { bubbles: true, cancelable: true };

function keyDown(key: string, modifiers: KeyboardEventInit = {}): void {
  fire(new KeyboardEvent('keydown', { ...always, ...modifiers, key }));
  fire(new KeyboardEvent('keypress', { ...always, ...modifiers, key }));
}

function announce(data: string): InputEvent {
  return fire(new InputEvent('beforeinput', { ...always, data, inputType: 'insertText' }));
}

function change(data: string, isTrusted = true): void {
  (document.activeElement as HTMLTextAreaElement).value += data;
  fire(new InputEvent('input', { bubbles: true, data, inputType: 'insertText' }), isTrusted);
}

function keyUp(key: string): void {
  fire(new KeyboardEvent('keyup', { ...always, key }));
}

/** Gives what the engine was told of it. */
function type(key: string): string[] {
  told = [];
  keyDown(key);
  announce(key);
  change(key);
  keyUp(key);
  return told;
}

const WHOLE = ['keydown', 'keypress', 'beforeinput', 'input'];
/** Where something waits, the end of the key is heard too. */
const AWAITED = [...WHOLE, 'keyup'];
const NOTED = ['letter'];

it('hears the first letter whole, and notes those that follow it', () => {
  expect(type('a')).toEqual(WHOLE);
  expect(type('b')).toEqual(NOTED);
  expect(type(' ')).toEqual(NOTED);
});

it('hears a letter whole after anything else, such as a press', () => {
  type('a');
  fire(new PointerEvent('pointerdown', always));
  expect(type('b')).toEqual(WHOLE);
  expect(type('c')).toEqual(NOTED);
});

it('hears a letter whole that goes to another box', () => {
  type('a');
  expect(type('b')).toEqual(NOTED);
  (document.querySelector('#other') as HTMLElement).focus();
  expect(type('c')).toEqual(WHOLE);
});

it('hears a key that is no letter, or one with Ctrl, Alt or Cmd', () => {
  for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) {
    type('a');
    told = [];
    keyDown('s', { [modifier]: true });
    keyUp('s');
    expect(told, modifier).toEqual(['keydown', 'keypress', 'keyup']);
  }
  type('a');
  told = [];
  keyDown('Backspace');
  expect(told).toEqual(['keydown', 'keypress']);
});

it('hears letters whole for as long as it follows what became of an Enter', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  type('a');
  keyDown('Enter');
  keyUp('Enter');
  expect(type('b')).toEqual(AWAITED);
  expect(type('c')).toEqual(AWAITED);
  vi.advanceTimersByTime(6_000);
  expect(type('d')).toEqual(WHOLE);
  expect(type('e')).toEqual(NOTED);
});

it('hears letters whole until the box of a page that goes to another chat has settled', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  type('a');
  window.dispatchEvent(new Event('popstate'));
  expect(type('b')).toEqual(AWAITED);
  expect(type('c')).toEqual(AWAITED);
  vi.advanceTimersByTime(2_000);
  type('d');
  expect(type('e')).toEqual(NOTED);
});

it('hears of a change that an editor makes by itself, before the next event', () => {
  holdDrawing();
  type('a');
  told = [];
  keyDown('b');
  announce('b').preventDefault();
  expect(told).toEqual([]);
  keyUp('b');
  expect(told).toEqual(['beforeinput', 'keyup']);
  expect(type('c'), 'of which the next one tells').toEqual(AWAITED);
});

it('takes an input that the page made up for none', () => {
  holdDrawing();
  type('a');
  told = [];
  keyDown('b');
  announce('b').preventDefault();
  change('b', false);
  expect(told).toEqual(['beforeinput', 'input']);
});

it('hears a line break whole that no key announced', () => {
  type('a');
  told = [];
  fire(new InputEvent('beforeinput', { ...always, inputType: 'insertLineBreak' }));
  expect(told).toEqual(['beforeinput']);
});
