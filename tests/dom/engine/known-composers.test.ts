import { afterEach, expect, it } from 'vitest';
import { type GuardedFrame, guardFrame } from '../../support/guarded-frame';

let frame: GuardedFrame;

afterEach(() => frame.stop());

it('holds on to no composer that the page took away but the last, also where nothing is ever marked', () => {
  frame = guardFrame(null, '');
  const drawn: (HTMLElement | null)[] = [];
  for (let times = 0; times < 5; times += 1) {
    document.body.innerHTML = '<textarea></textarea>';
    const box = document.querySelector('textarea');
    box?.focus();
    drawn.push(box);
  }
  // The draft of the one before may stand in this one.
  expect([...frame.guard.known]).toEqual(drawn.slice(-2));
});
