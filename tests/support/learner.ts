/** What learns from use, over one box and one button, with the time in the hands of the test. */
import { afterEach, beforeEach, vi } from 'vitest';
import { createLater } from '@/entrypoints/engine/later';
import { createLearner } from '@/entrypoints/engine/learn';
import type { Draft } from '@/utils/engine/draft';
import type { Certainty } from '@/utils/engine/judge-press';
import type { Site } from '@/utils/sites/site';
import { createEngineFrame } from './engine-frame';
import { layOut } from './laid-out';

/** A page that sends has emptied its box by then. */
export const SOON_MS = 700;

/** Nothing is waited for any longer than this. */
export const LATER_MS = 6_000;

/** Each test of the file begins in a chat of its own, and its time stands still. */
export function holdTime(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    layOut();
    history.replaceState(null, '', '/chat/1');
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    document.body.replaceChildren();
  });
}

export function startLearner(site: Site | null) {
  document.body.innerHTML = `<main><textarea placeholder="Message Ada"></textarea>
    <button data-testid="go-button">Go</button></main>`;
  const box = document.querySelector('textarea') as HTMLTextAreaElement;
  const button = document.querySelector('button') as HTMLElement;
  const here = createEngineFrame(site);
  const distrust = vi.fn();
  const lists = { picks: () => false, mayPick: () => false, watch() {}, distrust, trust() {} };
  const wentAs: string[] = [];
  const outcomes = { left: (_key: string, { text }: Draft) => void wentAs.push(text) };
  const later = createLater(here.frame);
  const learner = createLearner(here.frame, lists, { isBusyWith: () => false }, outcomes, later);
  const enter = (init: KeyboardEventInit = {}) =>
    new KeyboardEvent('keydown', { key: 'Enter', ...init });
  /** Presses Enter, and what stands in the box afterwards shows what the page made of it. */
  const press = (after: string, init: KeyboardEventInit = {}) => {
    const isBroken = after.length > box.value.length;
    if (init.shiftKey) learner.sawShortcut('shift+Enter', box);
    else learner.sawKey(enter(init), box, true);
    box.value = after;
    if (isBroken) learner.sawInput(box);
    vi.advanceTimersByTime(SOON_MS);
  };
  /** Presses something beside the box. */
  const pressButton = (certainty: Certainty, control = button) =>
    learner.sawPress({ composer: box, control, certainty });
  /** The page empties the box after so long. */
  const empty = (afterMs: number) =>
    setTimeout(() => {
      box.value = '';
    }, afterMs);
  const type = (text: string) => {
    box.value = text;
    learner.sawInput(box);
  };
  const keptAs = (kind: string) => here.told.filter((one) => one.kind === kind);
  return {
    ...{
      ...here,
      box,
      button,
      distrust,
      empty,
      enter,
      learner,
      press,
      pressButton,
      type,
      wentAs,
    },
    kept: () => keptAs('keepSendKey'),
    learnt: () => keptAs('keepLearnt'),
    missed: () => here.said.filter((notice) => notice?.kind === 'missed').length,
    sendKey: () => here.frame.sendKeyOf(box),
    breaks: (chord = 'Enter') => here.frame.breaksLine(box, chord),
  };
}
