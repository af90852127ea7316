import { describe, expect, it } from 'vitest';
import { deedsOf } from '@/utils/insights/deeds';
import type { PromiseEntry, ReframeEntry, WinEntry } from '@/utils/journal/entries';

const win = (kind: WinEntry['kind'], doneAt: number | null): WinEntry => ({
  id: 'w',
  createdAt: 1,
  kind,
  text: 'secret words',
  doneAt,
});

const promise = (state: PromiseEntry['state'], closedAt: number | null): PromiseEntry => ({
  id: 'p',
  createdAt: 1,
  what: 'secret words',
  toWhom: 'secret name',
  dueOn: null,
  remind: false,
  state,
  moves: 3,
  closedAt,
});

const reframe: ReframeEntry = {
  id: 'r',
  createdAt: 5,
  thought: 'secret words',
  patterns: [],
  evidenceFor: '',
  evidenceAgainst: '',
  balanced: '',
  smallTest: '',
  before: 9,
  after: null,
  isPinned: false,
};

const nothing = { checkIns: [], wins: [], promises: [], reframes: [] };

describe('deedsOf', () => {
  it('counts a check-in and a reframe when they were kept', () => {
    const checkIn = { id: 'c', createdAt: 4, questionId: null, question: 'secret', note: '' };
    expect(deedsOf({ ...nothing, checkIns: [checkIn], reframes: [reframe] })).toEqual([
      { kind: 'checkIns', at: 4 },
      { kind: 'reframes', at: 5 },
    ]);
  });

  it('counts a goal when it was reached, the other wins when they were kept', () => {
    const wins = [win('goal', 7), win('goal', null), win('joy', null), win('wentWell', null)];
    expect(deedsOf({ ...nothing, wins }).map(({ at }) => at)).toEqual([7, 1, 1]);
  });

  it('counts a promise when it was kept, and nothing for one that was not', () => {
    const promises = [promise('kept', 8), promise('notKept', 9), promise('open', null)];
    expect(deedsOf({ ...nothing, promises })).toEqual([{ kind: 'promises', at: 8 }]);
  });

  it('carries no text and no name', () => {
    const deeds = deedsOf({
      checkIns: [{ id: 'c', createdAt: 4, questionId: null, question: 'secret', note: 'secret' }],
      wins: [win('joy', null)],
      promises: [promise('kept', 8)],
      reframes: [reframe],
    });
    expect(deeds).toHaveLength(4);
    expect(JSON.stringify(deeds)).not.toContain('secret');
  });
});
