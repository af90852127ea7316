/** What belongs to a key that was held, and where that ends. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGesture } from '@/entrypoints/engine/gesture';

let stopped: AbortController;
let gesture: ReturnType<typeof createGesture>;

beforeEach(() => {
  stopped = new AbortController();
  gesture = createGesture(stopped.signal);
});
afterEach(() => stopped.abort());

function asIfReal<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}
const key = (type: string, init: KeyboardEventInit = {}) =>
  new KeyboardEvent(type, { key: 'Enter', code: 'Enter', ...init });
const real = (type: string, init?: KeyboardEventInit) => asIfReal(key(type, init));
const insert = () => new InputEvent('beforeinput', { inputType: 'insertFromPaste', bubbles: true });

it('keeps repeats, the keypress, what it inserts and the keyup, and nothing after that', () => {
  gesture.start(real('keydown'));
  expect(gesture.continues(real('keydown', { repeat: true }))).toBe(true);
  expect(gesture.continues(real('keypress'))).toBe(true);
  expect(gesture.continuesInput(asIfReal(insert()))).toBe(true);
  expect(gesture.continues(real('keyup'))).toBe(true);
  expect(gesture.continuesInput(asIfReal(insert()))).toBe(false);
  expect(gesture.continues(real('keyup'))).toBe(false);
});

it('lets what the page makes by itself pass, and is not ended by it', () => {
  gesture.start(real('keydown'));
  for (const type of ['keydown', 'keypress', 'keyup']) {
    expect(gesture.continues(key(type))).toBeFalsy();
  }
  expect(gesture.continuesInput(insert())).toBeFalsy();
  window.dispatchEvent(new Event('blur'));
  expect(gesture.continues(real('keyup'))).toBe(true);
});

it('takes no press of a key in our dialog that ends a word or is held down', () => {
  const presses = (init: KeyboardEventInit) => !gesture.pressesNothing(real('keydown', init));
  const [letter, space, enter] = ['a', ' ', 'Enter'].map((one) => ({ key: one }));
  expect(presses({ ...enter })).toBe(true);
  presses({ ...letter });
  expect(presses({ ...space })).toBe(false);
  presses({ ...letter });
  expect(presses({ ...enter })).toBe(false);
  expect(presses({ ...enter })).toBe(true);
  expect(presses({ ...enter, repeat: true })).toBe(false);
  presses({ ...letter });
  presses({ key: 'Tab' });
  expect(presses({ ...space })).toBe(true);
});

it('takes no key that the page made for one of our dialog', () => {
  gesture.sawOwn(real('keydown'));
  expect(gesture.leftDialog(key('keyup'))).toBeFalsy();
  expect(gesture.leftDialog(real('keyup'))).toBe(true);
});

describe('a keyup that never came, because the window is left', () => {
  const leave = () => window.dispatchEvent(asIfReal(new Event('blur')));

  it('swallows no paste, no dictation and no drop', () => {
    gesture.start(real('keydown'));
    leave();
    expect(gesture.continuesInput(asIfReal(insert()))).toBe(false);
  });

  it('keeps no key of the draft that began in the dialog', () => {
    gesture.sawOwn(real('keydown'));
    leave();
    expect(gesture.leftDialog(real('keyup'))).toBe(false);
  });
});

it('hears nothing once it is over', () => {
  gesture.start(real('keydown'));
  stopped.abort();
  window.dispatchEvent(asIfReal(new Event('blur')));
  expect(gesture.continues(real('keyup'))).toBe(true);
});

describe('a key that the page heard go down, and that comes up with us', () => {
  const heard: string[] = [];
  const note = ({ type, key, keyCode }: KeyboardEvent) => heard.push(`${type} ${key} ${keyCode}`);
  beforeEach(() => {
    heard.length = 0;
    document.body.addEventListener('keyup', note);
  });
  afterEach(() => document.body.removeEventListener('keyup', note));

  const CTRL = { key: 'Control', code: 'ControlLeft', keyCode: 17 };
  const goDown = (init: KeyboardEventInit) => {
    const event = real('keydown', init);
    gesture.passes(event, document.body);
  };
  const comeUp = (init: KeyboardEventInit) => real('keyup', { ...init, bubbles: true });

  it('is told once, before the next key', () => {
    goDown(CTRL);
    gesture.sawOwn(real('keydown', { ...CTRL, repeat: true }));
    gesture.sawOwn(comeUp(CTRL));
    expect(heard).toEqual([]);
    goDown({ key: 'a', code: 'KeyA' });
    expect(heard).toEqual(['keyup Control 17']);
    goDown({ key: 'b', code: 'KeyB' });
    expect(heard).toHaveLength(1);
  });

  it('is none that was held, or that went down with us, whether or not it did in the page', () => {
    goDown({});
    gesture.start(real('keydown'));
    gesture.sawOwn(comeUp({}));
    for (const type of ['keydown', 'keyup']) gesture.sawOwn(real(type, CTRL));
    goDown(CTRL);
    for (const type of ['keydown', 'keyup']) gesture.sawOwn(real(type, CTRL));
    goDown({ key: 'a', code: 'KeyA' });
    expect(heard).toEqual([]);
  });

  it('is forgotten where the window was left', () => {
    goDown(CTRL);
    window.dispatchEvent(asIfReal(new Event('blur')));
    gesture.sawOwn(comeUp(CTRL));
    goDown({ key: 'a', code: 'KeyA' });
    expect(heard).toEqual([]);
  });
});
