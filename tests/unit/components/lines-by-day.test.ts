import { expect, test } from 'vitest';
import { groupByDay, type Kept, linesOf } from '@/components/journal/lines-by-day';
import type { WinEntry } from '@/utils/record/entries';
import { promiseEntry, reframeEntry } from '../../support/journal/entries';

const nothing: Kept = { promises: [], checkIns: [], wins: [], reframes: [] };
const on = (day: number, hour = 12) => new Date(2026, 10, day, hour).getTime();
const NOW = on(22);

function win(id: string, createdAt: number, goal?: { doneAt: number | null }): WinEntry {
  const kind = goal ? 'goal' : 'joy';
  return { id, kind, text: id, createdAt, doneAt: goal?.doneAt ?? null };
}

function daysOf(kept: Partial<Kept>) {
  const days = groupByDay(linesOf({ ...nothing, ...kept }, NOW));
  return days.map(({ day, lines }) => [day, ...lines.map(({ entry }) => entry.id)]);
}

test('all kinds stand in one list, the newest first, by the day of the device', () => {
  expect(
    daysOf({
      wins: [win('joy', on(20, 23)), win('older', on(3))],
      checkIns: [{ id: 'note', createdAt: on(21, 0), questionId: null, question: '?', note: '' }],
      reframes: [reframeEntry({ id: 'thought', createdAt: on(20, 1) })],
    }),
  ).toEqual([
    ['2026-11-21', 'note'],
    ['2026-11-20', 'joy', 'thought'],
    ['2026-11-03', 'older'],
  ]);
});

test('a goal stands where it was reached, a promise where it was closed; the open ones not at all', () => {
  expect(
    daysOf({
      wins: [win('reached', on(1), { doneAt: on(5) }), win('open', on(6), { doneAt: null })],
      promises: [
        promiseEntry({ id: 'kept', createdAt: on(1), state: 'kept', closedAt: on(7) }),
        promiseEntry({ id: 'promised', createdAt: on(8) }),
      ],
    }),
  ).toEqual([
    ['2026-11-07', 'kept'],
    ['2026-11-05', 'reached'],
  ]);
});

test('a thought is gone when its days are over, unless it is pinned', () => {
  const reframes = [
    reframeEntry({ id: 'gone', createdAt: on(14) }),
    reframeEntry({ id: 'pinned', createdAt: on(14), isPinned: true }),
  ];
  expect(daysOf({ reframes })).toEqual([['2026-11-14', 'pinned']]);
});

test('a journal without an entry has no day', () => {
  expect(daysOf({})).toEqual([]);
});
