import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createQuietFocus } from '@/utils/engine/quiet-focus';

let own: HTMLElement;
let box: HTMLElement;
let other: HTMLElement;
let focus: ReturnType<typeof createQuietFocus>;
let heard: string[];

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<main><textarea></textarea><input><span></span></main>';
  const main = document.querySelector('main') as HTMLElement;
  [box, other, own] = [...main.children] as [HTMLElement, HTMLElement, HTMLElement];
  focus = createQuietFocus((target) => target === own);
  heard = [];
  for (const type of ['focusin', 'focusout']) {
    main.addEventListener(type, ({ target }) =>
      heard.push(`${type} ${(target as Element).localName}`),
    );
  }
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
});

afterEach(() => vi.useRealTimers());

/** One of the events of a move; whether the page was to hear nothing of it. */
function isHidden(type: string, on: HTMLElement, from: HTMLElement | null): boolean {
  let answer = false;
  const look = (event: Event) => {
    answer = focus.hides(event as FocusEvent, event.target === own);
    event.stopImmediatePropagation();
  };
  window.addEventListener(type, look, { capture: true, once: true });
  on.dispatchEvent(new FocusEvent(type, { bubbles: true, composed: true, relatedTarget: from }));
  return answer;
}

function move(from: HTMLElement, to: HTMLElement): boolean[] {
  return [
    isHidden('blur', from, to),
    isHidden('focusout', from, to),
    isHidden('focus', to, from),
    isHidden('focusin', to, from),
  ];
}

const all = [true, true, true, true];
const none = [false, false, false, false];

test('from one box of the page to another is the page’s own', () => {
  expect(move(box, other)).toEqual(none);
});

test('to us and back to the box the page hears that it has the focus, and not that it lost it', () => {
  expect(move(box, own)).toEqual(all);
  expect(move(own, box)).toEqual(all);
  vi.runAllTimers();
  expect(heard).toEqual(['focusin textarea']);
  expect(move(box, other), 'and all is as before').toEqual(none);
});

test('from us to another box the page hears what it missed, and then that', () => {
  move(box, own);
  expect(move(own, other)).toEqual([true, true, false, false]);
  expect(heard).toEqual(['focusout textarea']);
});

test('from us to nothing the page hears what it missed', () => {
  move(box, own);
  expect(isHidden('blur', own, null)).toBe(true);
  expect(heard).toEqual(['focusout textarea']);
});

test('the window that loses the focus while it is with us says nothing of the box', () => {
  move(box, own);
  vi.mocked(document.hasFocus).mockReturnValue(false);
  expect(isHidden('blur', own, null)).toBe(true);
  expect(heard).toEqual([]);
});

test('a press on the page finds the focus where the page takes it to be', () => {
  move(box, own);
  const focused = vi.spyOn(HTMLElement.prototype, 'focus').mockImplementation(() => {
    expect(isHidden('blur', own, null), 'quietly').toBe(true);
    expect(isHidden('focusin', box, own)).toBe(true);
  });
  focus.giveBack();
  focus.giveBack();
  expect(focused).toHaveBeenCalledTimes(1);
  focused.mockRestore();
  vi.runAllTimers();
  expect(heard).toEqual(['focusin textarea']);
});

/** The browser says that the box was changed; whether the page was to hear nothing of it. */
function isChangeHidden(isQuiet: boolean): boolean {
  const hides = () => focus.hidesChange({ target: box } as unknown as Event);
  return isQuiet ? focus.quietly(hides) : hides();
}

test('a change that the browser tells as the focus goes to us is told as it goes elsewhere', () => {
  box.addEventListener('change', () => heard.push('change'));
  expect(isChangeHidden(true)).toBe(true);
  move(box, own);
  move(own, box);
  vi.runAllTimers();
  expect(heard).toEqual(['focusin textarea']);
  move(box, other);
  expect(heard).toEqual(['focusin textarea', 'change']);
  move(box, other);
  expect(heard, 'once').toEqual(['focusin textarea', 'change']);
});

test('from us to another box the page hears of the change first', () => {
  box.addEventListener('change', () => heard.push('change'));
  isChangeHidden(true);
  move(box, own);
  move(own, other);
  expect(heard).toEqual(['change', 'focusout textarea']);
});

test('a change is told before an act on the box is repeated, and not where the browser told it', () => {
  box.addEventListener('change', () => heard.push('change'));
  isChangeHidden(true);
  focus.tellChange(other);
  expect(heard).toEqual([]);
  focus.tellChange(box);
  expect(heard).toEqual(['change']);
  isChangeHidden(true);
  expect(isChangeHidden(false)).toBe(false);
  focus.tellChange(box);
  expect(heard).toEqual(['change']);
});

test('what moves quietly is hidden though nobody says where to', () => {
  focus.quietly(() => expect(isHidden('blur', box, null)).toBe(true));
  expect(isHidden('blur', box, null)).toBe(false);
});

test('that the window loses the focus to what we open in one around it is hidden', () => {
  const isWindowHidden = () => {
    let answer = false;
    const look = (event: Event) => {
      answer = focus.hides(event as FocusEvent, false);
    };
    window.addEventListener('blur', look, { once: true });
    window.dispatchEvent(new FocusEvent('blur'));
    return answer;
  };
  expect(focus.quietly(isWindowHidden)).toBe(true);
  expect(isWindowHidden()).toBe(false);
});
