import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { learnSendKey } from '@/entrypoints/watch/learn-send-key';
import { discord } from '@/utils/sites/discord';
import type { Site } from '@/utils/sites/site';

const SOON_MS = 400;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

function start(site: Site | null) {
  const box = document.createElement('textarea');
  document.body.append(box);
  const learnt: unknown[] = [];
  const learner = learnSendKey({
    siteOf: () => site,
    learnt: (_composer, ...what) => learnt.push(what),
  });
  /** Presses Enter, and what stands in the box afterwards shows what the page made of it. */
  const press = (after: string, init: KeyboardEventInit = {}) => {
    const isBroken = after.length > box.value.length;
    learner.sawEnter(new KeyboardEvent('keydown', { key: 'Enter', ...init }), box);
    box.value = after;
    if (isBroken) learner.sawInput(new InputEvent('input', { inputType: 'insertLineBreak' }));
    vi.advanceTimersByTime(SOON_MS);
  };
  return { box, learnt, press };
}

it('takes one new line for an answer in a general box, for this box alone', () => {
  const { box, learnt, press } = start(null);
  box.value = 'one';
  press('one\n');
  expect(learnt).toEqual([['mod-enter', false]]);
});

it('wants to see Ctrl+Enter send on a site that is known', () => {
  const { box, learnt, press } = start(discord);
  box.value = 'one';
  press('one\n');
  expect(learnt).toEqual([]);
  press('', { ctrlKey: true });
  expect(learnt).toEqual([['mod-enter', true]]);
});

it('learns anew that Enter sends', () => {
  const { box, learnt, press } = start(discord);
  box.value = 'one';
  press('');
  expect(learnt).toEqual([['enter', true]]);
});

it('learns nothing from a line in code, with Shift, or from Enter that only picks', () => {
  const { box, learnt, press } = start(null);
  box.value = '```\nlet a';
  press('```\nlet a\n');
  box.value = 'one';
  press('one\n', { shiftKey: true });
  press('one\n');
  box.value = 'pick';
  press('pick');
  expect(learnt).toEqual([]);
});

it('takes no line of a page that sends on the way up for a new line', () => {
  const { box, learnt, press } = start(null);
  box.value = 'one';
  setTimeout(() => {
    box.value = '';
  }, 100);
  press('one\n');
  expect(learnt).toEqual([['enter', false]]);
});
