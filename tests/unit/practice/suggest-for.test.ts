import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cards as deck } from '@/utils/practice/content/en/cards';
import { suggestions as en } from '@/utils/practice/content/en/suggestions';
import { feelings } from '@/utils/practice/feelings';
import { gapsOf } from '@/utils/practice/fill-gaps';
import { suggestFor } from '@/utils/practice/suggest-for';
import { unkindIn, watchingIn } from '../../support/plain-words';
import { readingGrade } from '../../support/reading-grade';

const LONGEST = 90;
const HARDEST_GRADE = 6;
const thoughts = new Set(deck.map(({ thought }) => thought));

describe.each(feelings)('for %s', (feeling) => {
  const { lines, starters } = en[feeling];

  it('there are one to three lines, and sentences to send', () => {
    expect(lines.length).toBeGreaterThanOrEqual(1);
    expect(lines.length).toBeLessThanOrEqual(3);
    expect(starters.length).toBeGreaterThanOrEqual(1);
  });

  it('every chance gives one of each', () => {
    const chances = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(chances, (chance) => {
        const { line, starter } = suggestFor(feeling, 'en', () => chance);
        expect(lines).toContain(line);
        expect(starters).toContain(starter);
      }),
    );
    expect(suggestFor(feeling, 'en', () => 0.999).line).toBe(lines.at(-1));
  });

  it.each(lines)(
    '"%s" says nothing about the other person, and is no thought of a card',
    (line) => {
      expect(line).not.toMatch(/\b(?:you|your|they|them|their|he|she|him|her|us|we)\b/i);
      expect(thoughts).not.toContain(line);
    },
  );

  it.each(starters)('"%s" can be sent as it is, and blames nobody', (starter) => {
    expect(gapsOf(starter)).toEqual([]);
    expect(starter).not.toMatch(/…|[{}]/);
    expect(starter).toMatch(/^(?:I|It|Something)\b/);
    expect(starter).not.toMatch(/\byou (?:always|never|make me|made me|did|said)\b/i);
    expect(starter).not.toMatch(/worr.*worr/i);
  });

  it.each([...lines, ...starters])('"%s" is short, kind and plain', (text) => {
    expect(text.length).toBeLessThanOrEqual(LONGEST);
    expect(text).toMatch(/^[A-Z].*[.?]$/);
    expect(text).not.toMatch(/['"]| {2}|--/);
    expect(unkindIn(text)).toEqual([]);
    expect(watchingIn(text)).toEqual([]);
    expect(readingGrade(text)).toBeLessThanOrEqual(HARDEST_GRADE);
  });
});

it('speaks English where the language has no lines yet', () => {
  expect(suggestFor('angry', 'tlh', () => 0)).toEqual(suggestFor('angry', 'en', () => 0));
});
