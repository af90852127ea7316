import { describe, expect, it } from 'vitest';
import { affirmationSituations } from '@/utils/practice/affirmation';
import { affirmationsFor } from '@/utils/practice/affirmations-for';
import { affirmations as en } from '@/utils/practice/content/en/affirmations';
import { lookalikes, unkindIn, watchingIn } from '../../support/plain-words';
import { readingGrade } from '../../support/reading-grade';

const LONGEST = 60;
const HARDEST_GRADE = 7;

/** Claims that a person could not believe on a bad day. */
const grand =
  /\b(?:always(?! my)|never|perfectly|everything|everyone|nobody|love myself|deserve|amazing|strong(?:er)?|fearless|heal\w*|best)\b/i;

describe('the English affirmation seeds', () => {
  it('are at least thirty, each with its own kebab-case id that begins with its situation', () => {
    expect(en.length).toBeGreaterThanOrEqual(30);
    expect(new Set(en.map(({ id }) => id)).size).toBe(en.length);
    for (const { id, situation } of en) expect(id).toMatch(RegExp(`^${situation}(?:-[a-z]+)+$`));
  });

  it.each(affirmationSituations)('are at least five for %s', (situation) => {
    expect(en.filter((seed) => seed.situation === situation).length).toBeGreaterThanOrEqual(5);
  });

  it('are never alike', () => {
    expect(lookalikes(en, ({ text }) => text)).toEqual([]);
  });
});

describe.each(en)('seed $id', ({ text }) => {
  it('is short, trimmed, ended and typeset', () => {
    expect(text.length).toBeGreaterThan(15);
    expect(text.length).toBeLessThanOrEqual(LONGEST);
    expect(text).toMatch(/^[A-Z].*\.$/);
    expect(text).not.toMatch(/['"]| {2}|--|…/);
  });

  it('has no unkind word, watches nobody, and claims nothing grand', () => {
    expect([...unkindIn(text), ...watchingIn(text)]).toEqual([]);
    expect(text).not.toMatch(grand);
  });

  it('can be read by a ten-year-old', () => {
    expect(readingGrade(text)).toBeLessThanOrEqual(HARDEST_GRADE);
  });
});

describe('affirmationsFor', () => {
  it.each(['en', 'en-GB', 'EN_us', 'tlh', '', 'constructor'])('gives English for "%s"', (name) => {
    expect(affirmationsFor(name)).toBe(en);
  });
});
