import { afterEach, expect, it } from 'vitest';
import { type GuardedFrame, guardFrame } from '../../support/guarded-frame';

let frame: GuardedFrame;

afterEach(() => frame.stop());

it('holds on to no composer that the page took away, also where nothing is ever marked', () => {
  frame = guardFrame(null, '');
  for (let drawn = 0; drawn < 5; drawn += 1) {
    document.body.innerHTML = '<textarea></textarea>';
    document.querySelector('textarea')?.focus();
  }
  expect([...frame.guard.known]).toEqual([document.querySelector('textarea')]);
});
