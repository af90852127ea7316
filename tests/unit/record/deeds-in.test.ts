import { expect, it } from 'vitest';
import { findDeed } from '@/utils/record/deeds-in';
import type { WinEntry } from '@/utils/record/entries';
import { promiseEntry, reframeEntry } from '../../support/journal/entries';

const win = (change: Partial<WinEntry>): WinEntry => ({
  id: 'w',
  createdAt: 1,
  kind: 'goal',
  text: 'Walk',
  doneAt: null,
  ...change,
});

it('counts a reframe when it is kept, and not when it is pinned later', () => {
  const kept = reframeEntry({ id: 'r' });
  expect(findDeed({ store: 'reframes', before: null, after: kept })).toBe('reframes');
  const pinned = { ...kept, isPinned: true };
  expect(findDeed({ store: 'reframes', before: kept, after: pinned })).toBeNull();
});

it('counts a goal when it is reached, any other win when it is kept', () => {
  expect(findDeed({ store: 'wins', before: null, after: win({}) })).toBeNull();
  expect(findDeed({ store: 'wins', before: win({}), after: win({ doneAt: 2 }) })).toBe('wins');
  const again = { before: win({ doneAt: 2 }), after: win({ doneAt: 2, text: 'Walk far' }) };
  expect(findDeed({ store: 'wins', ...again })).toBeNull();
  expect(findDeed({ store: 'wins', before: null, after: win({ kind: 'joy' }) })).toBe('wins');
});

it('counts a promise when it is kept, and nothing against anyone', () => {
  const open = promiseEntry({ id: 'p', state: 'open' });
  const change = (state: 'open' | 'kept' | 'notKept') => ({ ...open, state });
  expect(findDeed({ store: 'promises', before: null, after: open })).toBeNull();
  expect(findDeed({ store: 'promises', before: open, after: change('kept') })).toBe('promises');
  expect(findDeed({ store: 'promises', before: open, after: change('notKept') })).toBeNull();
  expect(findDeed({ store: 'promises', before: change('kept'), after: change('kept') })).toBeNull();
});
