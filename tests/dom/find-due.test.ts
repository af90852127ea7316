import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findDue } from '@/entrypoints/beside/find-due';
import { listCheckInTimes } from '@/utils/record/check-in-times';
import { putEntry } from '@/utils/record/journal';
import { dropKey } from '@/utils/record/journal-key';
import { setPassphrase } from '@/utils/record/passphrase';
import { listPromiseDays, type PromiseDay } from '@/utils/record/promise-days';
import { DAY_MS } from '@/utils/time/durations';
import { dayOf, weekOf } from '@/utils/time/iso-week';
import { freshJournal } from '../support/journal/fresh-journal';
import { allowLocks } from '../support/journal/one-page-locks';

vi.mock('@/utils/record/check-in-times');
vi.mock('@/utils/record/promise-days');

const NOW = new Date(2026, 10, 26, 12).getTime();
const find = (now = NOW) => findDue({ language: 'en', hidden: [], now });
const promise = (more: Partial<PromiseDay>): PromiseDay => ({
  createdAt: NOW - DAY_MS,
  state: 'open',
  remind: false,
  dueOn: dayOf(NOW),
  ...more,
});

beforeEach(() => {
  freshJournal();
  allowLocks();
  vi.mocked(listPromiseDays).mockResolvedValue({ ok: true, value: [] });
  vi.mocked(listCheckInTimes).mockResolvedValue({ ok: true, value: [] });
});

afterEach(() => vi.unstubAllGlobals());

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

/** Every third week is for a question of the person's own. */
const OWN_WEEK = [0, 7, 14]
  .map((days) => NOW + days * DAY_MS)
  .find((at) => weekOf(dayOf(at)) % 3 === 0);

test('an own question has its week, out of an open journal alone', async () => {
  const text = 'Shall we dance?';
  await putEntry('questions', { id: 'own', createdAt: 1, text });
  expect(await find(OWN_WEEK)).toEqual({ kind: 'question', text });
  expect(await setPassphrase('a long passphrase', null, () => {})).toEqual({ ok: true });
  expect(await find(OWN_WEEK)).toEqual({ kind: 'question', text });
  await dropKey();
  // Another one in its place would be gone once the journal is open.
  expect(await find(OWN_WEEK)).toBeNull();
  expect(await find((OWN_WEEK ?? NOW) + 7 * DAY_MS)).toMatchObject({ kind: 'question' });
});

test('a locked journal without own questions takes no week from the given ones', async () => {
  expect(await setPassphrase('a long passphrase', null, () => {})).toEqual({ ok: true });
  await dropKey();
  expect(await find(OWN_WEEK)).toMatchObject({ kind: 'question' });
});
