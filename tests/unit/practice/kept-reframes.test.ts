import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysLeft, entryOf, hasFaded, isUpToDate } from '@/utils/practice/kept-reframes';
import { LONGEST_OF_REFRAME } from '@/utils/practice/limits';
import { type Draft, startReframing } from '@/utils/practice/reframe-steps';
import { patterns } from '@/utils/practice/thinking-patterns';
import { parseEntry } from '@/utils/record/entries';
import { REFRAME_KEPT_MS } from '@/utils/record/journal';

const NOW = 1_700_000_000_000;
const DAY_MS = 86_400_000;

const draft: Draft = { ...startReframing.draft, thought: 'They never listen' };
const anyDraft: fc.Arbitrary<Draft> = fc.record({
  thought: fc
    .string({ minLength: 1, maxLength: LONGEST_OF_REFRAME.thought })
    .filter((text) => text.trim() !== ''),
  patterns: fc.subarray([...patterns]),
  evidenceFor: fc.string({ maxLength: LONGEST_OF_REFRAME.evidenceFor }),
  evidenceAgainst: fc.string({ maxLength: LONGEST_OF_REFRAME.evidenceAgainst }),
  balanced: fc.string({ maxLength: LONGEST_OF_REFRAME.balanced }),
  smallTest: fc.string({ maxLength: LONGEST_OF_REFRAME.smallTest }),
  before: fc.option(fc.integer({ min: 0, max: 10 })),
  after: fc.option(fc.integer({ min: 0, max: 10 })),
});

it('makes entries that the journal takes, and knows them again', () => {
  fc.assert(
    fc.property(anyDraft, (one) => {
      const entry = entryOf(one, 'id', NOW);
      expect(parseEntry('reframes', entry)).toEqual(entry);
      expect(isUpToDate({ ...entry, isPinned: true }, one)).toBe(true);
    }),
  );
});

it('sees that something was written since it was kept', () => {
  const entry = entryOf(draft, 'id', NOW);
  expect(isUpToDate(entry, { ...draft, balanced: 'They were tired' })).toBe(false);
  expect(isUpToDate(entry, { ...draft, patterns: ['mindReading'] })).toBe(false);
  expect(isUpToDate(entry, { ...draft, after: 0 })).toBe(false);
});

it('goes after as long as the journal keeps it, unless it is pinned', () => {
  const entry = entryOf(draft, 'id', NOW);
  expect(hasFaded(entry, NOW + REFRAME_KEPT_MS - 1)).toBe(false);
  expect(hasFaded(entry, NOW + REFRAME_KEPT_MS)).toBe(true);
  expect(hasFaded({ ...entry, isPinned: true }, NOW + 10 * REFRAME_KEPT_MS)).toBe(false);
});

it('counts the days that are left, and none for a pinned one', () => {
  const entry = entryOf(draft, 'id', NOW);
  expect(daysLeft(entry, NOW)).toBe(7);
  expect(daysLeft(entry, NOW + DAY_MS)).toBe(6);
  expect(daysLeft(entry, NOW + 6.5 * DAY_MS)).toBe(1);
  expect(daysLeft({ ...entry, isPinned: true }, NOW)).toBeNull();
});
