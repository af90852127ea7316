/** A copy that let go of its frame hears and does nothing any more. */
import { afterEach, expect, it, vi } from 'vitest';
import { listenToBackground } from '@/utils/extension/background-line';
import { createEngineFrame } from '../../support/engine-frame';

afterEach(() => document.body.replaceChildren());

it('hears the background until its signal aborts', () => {
  const listeners = new Set<unknown>();
  const onMessage = {
    addListener: (heard: unknown) => listeners.add(heard),
    removeListener: (heard: unknown) => listeners.delete(heard),
  };
  Object.assign(globalThis, { chrome: { runtime: { id: 'breather', onMessage } } });
  const stopped = new AbortController();
  listenToBackground(stopped.signal, vi.fn());
  expect(listeners.size).toBe(1);
  stopped.abort();
  expect(listeners.size).toBe(0);
});

it('keeps no mark that it still thinks of', () => {
  document.body.innerHTML = '<textarea>one</textarea>';
  const box = document.querySelector('textarea') as HTMLElement;
  const { frame, mark, stop, told } = createEngineFrame(null);
  mark(box);
  const count = told.length;
  expect(count).toBeGreaterThan(0);
  stop();
  frame.change(frame.heat, frame.keyOf(box));
  expect(told).toHaveLength(count);
});
