import { beforeEach, expect, test, vi } from 'vitest';
import { findDue } from '@/entrypoints/popup/find-due';
import { listCheckInTimes } from '@/utils/record/check-in-times';
import { listPromiseDays, type PromiseDay } from '@/utils/record/promise-days';
import { DAY_MS } from '@/utils/time/durations';
import { dayOf } from '@/utils/time/iso-week';

vi.mock('@/utils/record/check-in-times');
vi.mock('@/utils/record/promise-days');

const NOW = new Date(2026, 10, 26, 12).getTime();
const find = () => findDue({ language: 'en', hidden: [], now: NOW });
const promise = (more: Partial<PromiseDay>): PromiseDay => ({
  createdAt: NOW - DAY_MS,
  state: 'open',
  remind: false,
  dueOn: dayOf(NOW),
  ...more,
});

beforeEach(() => {
  vi.mocked(listPromiseDays).mockResolvedValue({ ok: true, value: [] });
  vi.mocked(listCheckInTimes).mockResolvedValue({ ok: true, value: [] });
});

test('open promises of today come first, and only those are counted', async () => {
  const others = [promise({ state: 'kept' }), promise({ dueOn: dayOf(NOW - DAY_MS) })];
  const value = [promise({}), promise({}), ...others];
  vi.mocked(listPromiseDays).mockResolvedValue({ ok: true, value });
  expect(await find()).toEqual({ kind: 'promises', count: 2 });
});

test('else the question of a week in which no check-in was kept', async () => {
  expect(await find()).toMatchObject({ kind: 'question', text: expect.stringMatching(/\?$/) });
  vi.mocked(listCheckInTimes).mockResolvedValue({ ok: true, value: [NOW - 8 * DAY_MS] });
  expect(await find()).toMatchObject({ kind: 'question' });
  vi.mocked(listCheckInTimes).mockResolvedValue({ ok: true, value: [NOW - DAY_MS] });
  expect(await find()).toBeNull();
});

test('nothing is asked where the journal cannot be read', async () => {
  vi.mocked(listPromiseDays).mockResolvedValue({ ok: false, reason: 'blocked' });
  vi.mocked(listCheckInTimes).mockResolvedValue({ ok: false, reason: 'blocked' });
  expect(await find()).toBeNull();
});
