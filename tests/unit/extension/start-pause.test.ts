/** A pause that a frame asks for: the frame hears when it ends, once it is kept. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerFrame } from '@/entrypoints/background/answer-frame';
import type { FrameSender } from '@/utils/extension/answer-frames';
import { parseAsked } from '@/utils/extension/parse-frame-request';
import { readSession } from '@/utils/settings/session-store';

const NOW = Date.UTC(2026, 10, 28, 12);
const MINUTE_MS = 60_000;
const chat = { url: 'https://chat.example/' } as FrameSender;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const start = (minutes: number, sender = chat) =>
  answerFrame({ kind: 'startPause', minutes }, sender, parseAsked(null, Date.now()));

it('replies with when it ends, also where a longer one runs already', async () => {
  expect(await start(20)).toBe(NOW + 20 * MINUTE_MS);
  expect(await start(10)).toBe(NOW + 20 * MINUTE_MS);
  expect((await readSession()).pause?.endsAt).toBe(NOW + 20 * MINUTE_MS);
});

it('rejects where it could not be kept', async () => {
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('full'));
  await expect(start(10)).rejects.toThrow('full');
});

it('keeps nothing of what is tried in the practice chat', async () => {
  const sender = { url: fakeBrowser.runtime.getURL('/practice.html') } as FrameSender;
  expect(await start(10, sender)).toBe(NOW + 10 * MINUTE_MS);
  expect((await readSession()).pause).toBeNull();
});
