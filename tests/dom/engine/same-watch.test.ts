/**
 * A page can measure how long it takes to change a thing of its own, and each change of which we
 * are told takes longer. So we are told of the same changes, whether something is marked or not.
 */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createLists } from '@/entrypoints/engine/lists';
import type { Engine, Prompt } from '@/utils/engine/bridge';
import { type GuardedFrame, guardFrame } from '../../support/guarded-frame';

let frame: GuardedFrame | null = null;

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});

afterEach(() => {
  frame?.stop();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const prompt: Prompt = {
  hold: () => true,
  isOpen: () => true,
  allowsKey: () => true,
  composerMoved() {},
  notify: () => true,
  applyOptions() {},
  restRule() {},
  remind: () => true,
  remove() {},
};

it('watches the page the same before a mark and after it', async () => {
  const observe = vi.spyOn(MutationObserver.prototype, 'observe');
  const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
  frame = guardFrame(null, '<textarea>heated</textarea>');
  const engine = (await frame.bridge.ready()) as Engine;
  engine.connectPrompt(() => prompt);
  document.querySelector('textarea')?.focus();
  engine.refresh();
  expect(observe.mock.calls.some(([, what]) => what?.subtree && what.attributes)).toBe(true);
  observe.mockClear();
  disconnect.mockClear();
  expect((await engine.toggleMarkHere('message'))?.scope).toBe('message');
  engine.refresh();
  expect(observe.mock.calls.filter(([, what]) => what?.subtree)).toEqual([]);
  expect(disconnect).not.toHaveBeenCalled();
});

it('looks once at what changed ten thousand times', async () => {
  document.body.innerHTML = '<textarea></textarea><p></p>';
  const [box, other] = document.body.children as unknown as [HTMLElement, HTMLElement];
  const isOwn = vi.fn(() => false);
  const lists = createLists({ isOwn, signal: new AbortController().signal });
  lists.watch(box);
  for (let time = 0; time < 10_000; time += 1) other.title = String(time);
  await new Promise((resolve) => setTimeout(resolve));
  lists.watch(null);
  expect(isOwn).toHaveBeenCalledTimes(1);
});
