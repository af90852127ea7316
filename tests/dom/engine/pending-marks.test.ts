/**
 * A mark is asked for until the background says that it is kept, and once more for what got lost on
 * the way.
 */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createFrame } from '@/entrypoints/engine/frame';
import { startGuard } from '@/entrypoints/guard/start-guard';
import type { FrameStart, Guard } from '@/utils/engine/bridge';
import { noHeat, toggleMark } from '@/utils/engine/heat';
import type { Stage } from '@/utils/engine/stage';
import type { Asked, FrameRequest } from '@/utils/extension/frame-to-background';
import { SECOND_MS } from '@/utils/time/durations';
import { noFramePorts } from '../../support/engine-frame';
import { plainState } from '../../support/plain-frame';

const NOW = 1_790_000_000_000;

/** What is on its way has come. */
const settled = () => new Promise(process.nextTick);

type Answer = 'lost' | 'refused' | number;

function resultOf(answer: Answer): unknown {
  if (answer === 'lost') return undefined;
  return answer === 'refused' ? { ok: false } : { ok: true, value: answer };
}

/** How the background answers next; what comes after the last is lost as well. */
let answers: Answer[] = [];
let told: (FrameRequest & Asked)[] = [];
const runtime = {
  id: 'breather',
  lastError: undefined as unknown,
  sendMessage(request: FrameRequest & Asked, reply: (value: unknown) => void) {
    told.push(request);
    const answer = answers.shift() ?? 'lost';
    queueMicrotask(() => {
      runtime.lastError = answer === 'lost' ? new Error('The message port closed.') : undefined;
      reply(resultOf(answer));
      runtime.lastError = undefined;
    });
  },
  onMessage: { addListener() {} },
};

beforeEach(() => {
  answers = [];
  told = [];
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setTimeout'], now: NOW });
  vi.stubGlobal('chrome', { runtime });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function markedFrame() {
  const start: FrameStart = { ...plainState, site: null };
  // The casts: a guard and a stage of which nothing else is asked.
  const guard = { signal: new AbortController().signal, known: new Set(), start };
  const frame = createFrame(guard as unknown as Guard, {} as Stage, noFramePorts);
  frame.takeOver(start);
  frame.change(toggleMark(noHeat, 'chat', 'hour', NOW), 'chat');
  return frame;
}

it('is asked for again at once when the answer was lost, as the same request', async () => {
  answers = ['lost', 2];
  markedFrame();
  await settled();
  expect(told).toHaveLength(2);
  expect(told[1]).toEqual(told[0]);
});

it('is asked for again as the person goes on, when it could not be kept', async () => {
  answers = ['refused', 'refused', 2];
  const frame = markedFrame();
  await settled();
  expect(told).toHaveLength(1);
  // Not at each key.
  frame.keepPending();
  expect(told).toHaveLength(1);
  for (const _ of [1, 2, 3]) {
    vi.advanceTimersByTime(SECOND_MS);
    frame.keepPending();
    await settled();
  }
  expect(told.map(({ kind }) => kind)).toEqual(['keepMark', 'keepMark', 'keepMark']);
  expect(told[2]).toMatchObject({ key: 'chat', mark: { scope: 'hour' } });
});

it('is not taken away by news of the background before it is kept', async () => {
  const frame = markedFrame();
  await settled();
  frame.takeOver({ ...plainState, revision: 5 });
  expect(frame.heat.marks).toMatchObject([{ key: 'chat' }]);
});

it('is not asked for without end where nobody answers, nor long after', async () => {
  markedFrame();
  await settled();
  expect(told).toHaveLength(3);
});

it('has a frame whose first answer failed ask again at the next key', async () => {
  Element.prototype.getClientRects = () => [{}] as unknown as DOMRectList;
  document.body.innerHTML = '<textarea></textarea>';
  globalThis.breather = undefined;
  answers = ['refused', 'lost'];
  startGuard();
  const box = document.querySelector('textarea');
  const asked = () => told.filter(({ kind }) => kind === 'startFrame').length;
  box?.dispatchEvent(new Event('focusin', { bubbles: true }));
  await settled();
  expect(asked()).toBe(1);
  box?.dispatchEvent(new Event('beforeinput', { bubbles: true }));
  await settled();
  expect(asked()).toBe(2);
});
