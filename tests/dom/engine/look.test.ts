/**
 * *Look again* has the frame ask by itself what becomes of a message that waits; a pause ends at
 * its time, whatever the clock says.
 */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createLook } from '@/entrypoints/engine/look';
import type { FrameState, HeldSend } from '@/utils/engine/bridge';
import type { Hold } from '@/utils/engine/hold';
import { chatOf } from '@/utils/engine/origin-tag';
import { HOUR_MS, MINUTE_MS } from '@/utils/time/durations';
import { createEngineFrame, type EngineFrameHere } from '../../support/engine-frame';
import { layOut } from '../../support/laid-out';
import { plainState } from '../../support/plain-frame';

let here: EngineFrameHere;
let box: HTMLTextAreaElement;
let look: ReturnType<typeof createLook>;
let asked: HeldSend[];
let isIdle: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  layOut();
  here = createEngineFrame(null);
  document.body.innerHTML = '<main><textarea>calm me</textarea></main>';
  box = document.querySelector('textarea') as HTMLTextAreaElement;
  asked = [];
  isIdle = true;
  // The cast: only these two are asked.
  const hold = { isIdle: () => isIdle, begin: (send: HeldSend) => asked.push(send) > 0 };
  look = createLook(here.guard, here.frame, hold as unknown as Hold);
});

afterEach(() => {
  here.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A message waits in the chat of the box, and the person looks again. */
function told(change: Partial<FrameState> = {}): void {
  const chat = chatOf(here.frame.keyOf(box));
  const now = Date.now();
  const state = {
    ...plainState,
    later: [{ chat, keptAt: now - HOUR_MS, untilAt: now - MINUTE_MS }],
    look: { chat, askedAt: now },
    ...change,
  };
  here.frame.takeOver(state);
  look.told(state);
}

it('asks once, about the message in its box, also where the person was never in it', () => {
  told();
  look.ask();
  look.ask();
  expect(asked).toMatchObject([{ composer: box, reason: 'later', act: { kind: 'key' } }]);
  expect(asked[0]?.later).toMatchObject({ keptAt: expect.any(Number) });
  told({ look: { chat: chatOf(here.frame.keyOf(box)), askedAt: Date.now() + 1 } });
  look.ask();
  expect(asked, 'and anew where they ask anew').toHaveLength(2);
});

it('waits for the draft that the page draws late, and never asks about none', () => {
  box.value = '';
  told();
  look.ask();
  expect(asked).toEqual([]);
  box.value = 'calm me';
  look.ask();
  expect(asked).toHaveLength(1);
});

it.each<[string, Partial<FrameState>]>([
  ['nobody looked again', { look: null }],
  ['another chat is meant', { look: { chat: 'other.chat', askedAt: Date.now() } }],
  ['nothing waits any more', { later: [] }],
])('asks nothing where %s', (_, change) => {
  told(change);
  look.ask();
  expect(asked).toEqual([]);
});

it('asks nothing while a dialog is open or another tab is in front', () => {
  told();
  isIdle = false;
  look.ask();
  isIdle = true;
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  look.ask();
  hidden.mockRestore();
  expect(asked).toEqual([]);
  look.ask();
  expect(asked).toHaveLength(1);
});

it('brings the prompt, and waits for it', () => {
  const { prompt } = here.frame;
  here.frame.prompt = null;
  const bring = vi.fn();
  here.frame.bringPrompt = bring;
  told();
  look.ask();
  expect([asked, bring.mock.calls.length]).toEqual([[], 1]);
  here.frame.prompt = prompt;
  look.ask();
  expect(asked).toHaveLength(1);
});

it('draws the button anew as the time of what waits is over', () => {
  const now = Date.now();
  told({ look: null, later: [{ chat: 'a.b', keptAt: now, untilAt: now + MINUTE_MS }] });
  const { times } = here.drawn;
  vi.advanceTimersByTime(MINUTE_MS);
  expect(here.drawn.times).toBe(times + 1);
});

it('ends a pause at its time, also where the clock was put back', () => {
  told({ look: null, later: [], pauseEndsAt: Date.now() + 10 * MINUTE_MS });
  expect(here.frame.reasonOf(box)).toBe('pause');
  vi.setSystemTime(Date.now() - HOUR_MS);
  vi.advanceTimersByTime(10 * MINUTE_MS);
  expect(here.frame.reasonOf(box)).toBeNull();
});
