import { beforeEach, expect, test, vi } from 'vitest';
import { createActs } from '@/utils/engine/acts';

let shadow: ShadowRoot;
let acts: ReturnType<typeof createActs>;
let act: ReturnType<typeof vi.fn>;
/** What stands under the pointer. */
let under: Element | null;

const find = (id: string) => shadow.getElementById(id) as Element;

beforeEach(() => {
  shadow = document.createElement('span').attachShadow({ mode: 'closed' });
  shadow.innerHTML =
    '<button id="one"><i id="in-one"></i></button><button id="two"></button><dialog id="dialog"><b id="in-dialog"></b></dialog>';
  shadow.elementFromPoint = () => under;
  acts = createActs(shadow, () => true);
  act = vi.fn();
  acts.set(find('one'), act as unknown as () => void);
});

function take(type: string, on: Element | null, detail = 1): MouseEvent {
  under = on;
  const event = new MouseEvent(type, { detail, cancelable: true });
  acts.take(event);
  return event;
}

test('a press acts by where it is, in what is drawn inside of the button too', () => {
  take('pointerdown', find('in-one'));
  take('click', find('one'));
  expect(act).toHaveBeenCalledOnce();
});

test('a press that slid on from another button acts on neither', () => {
  take('pointerdown', find('two'));
  take('click', find('one'));
  expect(act).not.toHaveBeenCalled();
  take('click', find('one'));
  expect(act, 'a program that speaks for the person shows no press that begins').toHaveBeenCalled();
});

test('the second press of a double press acts on nothing, wherever the first one was', () => {
  for (const detail of [1, 2, 3]) {
    take('pointerdown', find('one'));
    take('click', find('one'), detail);
  }
  expect(act).toHaveBeenCalledOnce();
  take('pointerdown', find('one'));
  take('click', find('one'));
  expect(act).toHaveBeenCalledTimes(2);
});

test('a key presses what has the focus, wherever the pointer is', () => {
  Object.defineProperty(shadow, 'activeElement', { value: find('one'), configurable: true });
  take('click', find('two'), 0);
  expect(act).toHaveBeenCalledOnce();
});

test('a pointer acts only while it was aimed, and a key acts always', () => {
  let isAimed = false;
  acts.set(find('one'), act as unknown as () => void, () => isAimed);
  take('pointerdown', find('one'));
  take('click', find('one'));
  expect(act).not.toHaveBeenCalled();
  isAimed = true;
  take('pointerdown', find('one'));
  take('click', find('one'));
  expect(act).toHaveBeenCalledTimes(1);
  isAimed = false;
  Object.defineProperty(shadow, 'activeElement', { value: find('one'), configurable: true });
  take('click', null, 0);
  expect(act).toHaveBeenCalledTimes(2);
});

test('nothing acts once it was taken back', () => {
  acts.set(find('one'), null);
  take('pointerdown', find('one'));
  take('click', find('one'));
  expect(act).not.toHaveBeenCalled();
});

test('a press beside the dialog leaves the caret in the draft', () => {
  expect(take('mousedown', find('one')).defaultPrevented).toBe(true);
  expect(take('mousedown', find('in-dialog')).defaultPrevented).toBe(false);
});

test('a file that is dropped on us opens nothing', () => {
  expect(take('drop', find('one')).defaultPrevented).toBe(true);
});
