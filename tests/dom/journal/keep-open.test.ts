import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { holdKey } from '@/utils/record/journal-key';
import { keepOpen } from '@/utils/record/keep-open';
import { makeLock } from '@/utils/record/lock';
import { HOUR_MS, MINUTE_MS } from '@/utils/time/durations';

/** happy-dom has no locks; one page alone needs none. */
const locks = { request: (_name: string, work: () => Promise<unknown>) => work() };
const NOW = 1_790_000_000_000;

let page: AbortController;
beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks });
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: NOW });
  page = new AbortController();
  const { lock, key } = await makeLock('correct horse', 15 * MINUTE_MS, 2);
  await holdKey(key, lock, NOW);
  keepOpen(page.signal);
});
afterEach(() => {
  page.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const held = async () => Object.keys(await fakeBrowser.storage.session.get(null));
const untilHeld = (keys: string[]) => vi.waitFor(async () => expect(await held()).toEqual(keys));
/** The clock goes on and nothing else does: no timer, no alarm. */
const sleep = () => vi.setSystemTime(NOW + 8 * HOUR_MS);

const signs = {
  'comes into sight': () => document.dispatchEvent(new Event('visibilitychange')),
  'gets the focus': () => window.dispatchEvent(new Event('focus')),
  'is used': () => window.dispatchEvent(new Event('pointerdown')),
  'is left alone for a minute': () => vi.advanceTimersByTime(MINUTE_MS),
};

test.each(Object.entries(signs))(
  'after a sleep the journal locks when its page %s',
  async (_, give) => {
    sleep();
    expect(await held()).toEqual(['journalKey']);
    give();
    await untilHeld([]);
  },
);

test('a page that is used stays open, one that is only looked at does not', async () => {
  vi.advanceTimersByTime(14 * MINUTE_MS);
  signs['is used']();
  await vi.waitFor(async () => {
    const { journalKey } = await fakeBrowser.storage.session.get('journalKey');
    expect(journalKey).toMatchObject({ lockAt: NOW + 29 * MINUTE_MS });
  });
  vi.advanceTimersByTime(14 * MINUTE_MS);
  signs['gets the focus']();
  signs['comes into sight']();
  expect(await held()).toEqual(['journalKey']);
  vi.advanceTimersByTime(MINUTE_MS);
  await untilHeld([]);
});

test('a page that is gone looks no more', async () => {
  page.abort();
  expect(vi.getTimerCount()).toBe(0);
  sleep();
  for (const give of Object.values(signs)) give();
  await Promise.resolve();
  expect(await held()).toEqual(['journalKey']);
});
