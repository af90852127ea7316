/** A page that stands still, as with an alert, holds up nothing that is told to the others. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from '@/utils/extension/browser';
import { tellFrames } from '@/utils/extension/tell-frames';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('is told, and not waited for', async () => {
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 1 }, { id: 2 }] as never);
  const told: number[] = [];
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((id) => {
    told.push(id);
    return id === 1 ? new Promise(() => {}) : Promise.resolve();
  });
  let isDone = false;
  const telling = tellFrames({ kind: 'frameStateChanged' }).then(() => {
    isDone = true;
  });
  await vi.advanceTimersByTimeAsync(1_000);
  expect([told, isDone]).toEqual([[1, 2], false]);
  await vi.advanceTimersByTimeAsync(1_000);
  await telling;
  expect(vi.getTimerCount()).toBe(0);
});

it('is waited for no longer than it takes', async () => {
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 1 }] as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(undefined);
  await tellFrames({ kind: 'frameStateChanged' });
  expect(vi.getTimerCount()).toBe(0);
});
