import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createLearner } from '@/entrypoints/engine/learn';
import { discord } from '@/utils/sites/discord';
import type { Site } from '@/utils/sites/site';
import { createEngineFrame } from '../../support/engine-frame';

const SOON_MS = 700;

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
  const here = createEngineFrame(site);
  const learner = createLearner(here.frame, {
    isOpen: () => false,
    watch() {},
    distrust() {},
  });
  /** Presses Enter, and what stands in the box afterwards shows what the page made of it. */
  const press = (after: string, init: KeyboardEventInit = {}) => {
    const isBroken = after.length > box.value.length;
    learner.sawKey(new KeyboardEvent('keydown', { key: 'Enter', ...init }), box, !init.shiftKey);
    box.value = after;
    if (isBroken) learner.sawInput(new InputEvent('input', { inputType: 'insertLineBreak' }), box);
    vi.advanceTimersByTime(SOON_MS);
  };
  const kept = () => here.told.filter(({ kind }) => kind === 'keepSendKey');
  return { ...here, box, kept, press, sendKey: () => here.frame.sendKeyOf(box) };
}

it('takes one new line for an answer in a general box, for this box alone', () => {
  const { box, kept, press, sendKey } = start(null);
  box.value = 'one';
  press('one\n');
  expect(sendKey()).toBe('mod-enter');
  expect(kept()).toEqual([]);
});

it('wants to see Ctrl+Enter send on a site that is known', () => {
  const { box, kept, press, sendKey } = start(discord);
  box.value = 'one';
  press('one\n');
  expect(sendKey()).toBe('enter');
  press('', { ctrlKey: true });
  expect(sendKey()).toBe('mod-enter');
  expect(kept()).toEqual([{ kind: 'keepSendKey', sendKey: 'mod-enter', isChosen: false }]);
});

it('learns anew that Enter sends', () => {
  const { box, frame, kept, press, sendKey } = start(discord);
  frame.learnKey(box, 'mod-enter', false);
  box.value = 'one';
  press('');
  expect(sendKey()).toBe('enter');
  expect(kept()).toEqual([{ kind: 'keepSendKey', sendKey: 'enter', isChosen: false }]);
});

it('learns nothing from a line in code, with Shift, or from Enter that only picks', () => {
  const { box, press, sendKey } = start(null);
  box.value = '```\nlet a';
  press('```\nlet a\n');
  box.value = 'one';
  press('one\n', { shiftKey: true });
  box.value = 'pick';
  press('pick');
  expect(sendKey()).toBe('enter');
});

it('takes no line of a page that sends on the way up for a new line', () => {
  const { box, press, sendKey } = start(null);
  box.value = 'one';
  setTimeout(() => {
    box.value = '';
  }, 100);
  press('one\n');
  expect(sendKey()).toBe('enter');
});
