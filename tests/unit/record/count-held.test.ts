import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countHeld, keepHeldMessages } from '@/entrypoints/background/count-held';
import { clearCounts, readCounts } from '@/utils/record/count-store';
import { addCounts, type MessageKind, messageKinds } from '@/utils/record/counts';
import { loadHeldMessages } from '@/utils/record/held-messages-store';
import { sumOf } from '@/utils/record/periods';
import { defaultSettings } from '@/utils/settings/settings';
import { freshJournal } from '../../support/journal/fresh-journal';

const MINUTE = 60_000;
const NOON = new Date('2026-11-22T12:00:00').getTime();

beforeEach(() => {
  freshJournal();
  // The database has its own timers.
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

let times = 0;
async function tell(outcome: MessageKind, key = 'a', wasKept = false): Promise<void> {
  times += 1;
  await countHeld({ first: key, outcome, wasKept }, `request ${times}`);
}

async function rows() {
  const answer = await readCounts();
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
}

async function counted(): Promise<Partial<Record<MessageKind, number>>> {
  const all = addCounts(await rows());
  const some = messageKinds.filter((kind) => all[kind] > 0).map((kind) => [kind, all[kind]]);
  return Object.fromEntries(some);
}

it('counts a message once, as what it became last', async () => {
  await tell('letGo');
  expect(await counted()).toEqual({ letGo: 1 });
  await tell('letGo');
  await tell('later');
  expect(await counted()).toEqual({ later: 1 });
  await tell('changed');
  expect(await counted()).toEqual({ changed: 1 });
});

it('counts the next one in the same chat, and one in another chat, by themselves', async () => {
  await tell('letGo', 'b');
  await tell('asItWas');
  await tell('asItWas');
  await tell('atOnce');
  expect(await counted()).toEqual({ letGo: 1, asItWas: 2, atOnce: 1 });
});

it('counts it anew after ten minutes without a word of it, and what it was stays', async () => {
  await tell('letGo');
  vi.setSystemTime(NOON + 9 * MINUTE);
  await tell('letGo');
  vi.setSystemTime(NOON + 18 * MINUTE);
  await tell('changed');
  expect(await counted()).toEqual({ changed: 1 });
  await tell('letGo');
  vi.setSystemTime(NOON + 28 * MINUTE);
  await tell('asItWas');
  expect(await counted()).toEqual({ changed: 1, letGo: 1, asItWas: 1 });
});

it('counts one that was kept for later once, when that was', async () => {
  await tell('later');
  vi.setSystemTime(NOON + 20 * MINUTE);
  await tell('letGo', 'a', true);
  await tell('asItWas', 'a', true);
  expect(await counted()).toEqual({ later: 1 });
  await tell('later', 'b');
  await tell('changed', 'b', true);
  expect(await counted()).toEqual({ later: 1, changed: 1 });
});

it('stays on the day on which it was held', async () => {
  vi.setSystemTime(new Date('2026-11-22T23:58:00'));
  await tell('letGo');
  vi.setSystemTime(new Date('2026-11-23T00:02:00'));
  await tell('changed');
  expect(await rows()).toMatchObject([{ id: '2026-11-22', changed: 1, letGo: 0 }]);
});

it('never falls below nothing where the figures were erased meanwhile', async () => {
  await tell('letGo');
  await clearCounts();
  await tell('changed');
  expect(await rows()).toMatchObject([{ letGo: 0, changed: 1 }]);
});

it('counts what comes twice, because a worker died, once', async () => {
  await countHeld({ first: 'a', outcome: 'letGo', wasKept: false }, 'one');
  await countHeld({ first: 'a', outcome: 'letGo', wasKept: false }, 'one');
  await countHeld({ first: 'a', outcome: 'changed', wasKept: false }, 'two');
  expect(sumOf(addCounts(await rows()), messageKinds)).toBe(1);
});

it('keeps the key and times alone, until ten minutes are over', async () => {
  await tell('letGo');
  const held = { key: 'a', at: NOON, day: '2026-11-22', outcome: 'letGo' };
  expect((await loadHeldMessages()).value).toEqual([held]);
  vi.setSystemTime(NOON + 10 * MINUTE);
  keepHeldMessages();
  await vi.waitFor(async () => expect((await loadHeldMessages()).value).toEqual([]));
});

it('counts nothing while counting is off', async () => {
  await fakeBrowser.storage.local.set({ settings: { ...defaultSettings, counts: { on: false } } });
  await tell('letGo');
  await tell('changed');
  expect(await rows()).toEqual([]);
  expect((await loadHeldMessages()).value).toEqual([]);
});
