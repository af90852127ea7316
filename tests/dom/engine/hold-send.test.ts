/** What is noted of a held send when the person chose; the rest of a hold is tried in real browsers. */
import { afterEach, expect, it, vi } from 'vitest';
import type { WatchFrame } from '@/entrypoints/watch/frame';
import { startHolding } from '@/entrypoints/watch/hold-send';
import { emptyGuard } from '@/utils/engine/heat';

afterEach(() => document.body.replaceChildren());

it.each([
  ['a real pause that ended is counted', {}, [{ kind: 'noteOutcome', outcome: 'edited' }]],
  ['a try is not', { isTrial: true }, []],
])('%s', (_what, prompt, counted) => {
  const sendMessage = vi.fn();
  Object.assign(globalThis, { chrome: { runtime: { id: 'breather', sendMessage } } });
  const composer = document.createElement('textarea');
  composer.value = 'heated';
  document.body.append(composer);
  // The cast: only these parts of the frame are asked for.
  const frame = { state: emptyGuard, prompt } as unknown as WatchFrame;
  const send = { composer, key: 'k', way: 'key', pressed: null, isModified: false } as const;
  const holding = startHolding(frame, { ...send, reason: 'mark' });
  holding.hold();
  holding.choose({ kind: 'keep-editing' });
  expect(frame.state.phase.kind).toBe('idle');
  expect(sendMessage.mock.calls.map(([request]) => request)).toEqual(counted);
});
