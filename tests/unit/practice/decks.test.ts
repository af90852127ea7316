import { describe, expect, it } from 'vitest';
import { cardSituations } from '@/utils/practice/card';
import { cards as en } from '@/utils/practice/content/en/cards';
import { feelings } from '@/utils/practice/feelings';
import { lookalikes, unkindIn, watchingIn } from '../../support/plain-words';
import { readingGrade } from '../../support/reading-grade';

const texts = ['thought', 'notice', 'challenge', 'reframe'] as const;
const LONGEST_THOUGHT = 70;
const LONGEST_STEP = 100;
const HARDEST_GRADE = 7;

describe('the English deck', () => {
  it('holds at least sixty cards, each with its own kebab-case id', () => {
    expect(en.length).toBeGreaterThanOrEqual(60);
    const ids = en.map((card) => card.id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    for (const card of en) expect(card.id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
  });

  it.each(cardSituations)('has at least six cards for %s', (situation) => {
    expect(en.filter((card) => card.situation === situation).length).toBeGreaterThanOrEqual(6);
  });

  it.each(feelings)('has at least four cards for someone who feels %s', (feeling) => {
    expect(en.filter((card) => card.feelings.includes(feeling)).length).toBeGreaterThanOrEqual(4);
  });

  it('gives each card at least one feeling, and none twice', () => {
    for (const card of en) {
      expect(card.feelings.length, card.id).toBeGreaterThan(0);
      expect(new Set(card.feelings).size, card.id).toBe(card.feelings.length);
    }
  });

  it('has no two cards alike in thought or in reframe', () => {
    expect(lookalikes(en, (card) => card.thought)).toEqual([]);
    expect(lookalikes(en, (card) => card.reframe)).toEqual([]);
  });

  it('never offers to watch anybody', () => {
    for (const { id, challenge, reframe } of en) {
      expect(watchingIn(`${challenge} ${reframe}`), id).toEqual([]);
    }
  });

  it.each([
    'assumptions-they-know',
    'assumptions-i-do-it-all',
    'fight-they-started-it',
    'fight-nothing-works',
    'fight-my-side',
    'urge-show-the-group',
    'old-trust-hurts',
    'old-last-partner',
  ])('leaves the way out of a bad place open in %s', (id) => {
    const card = en.find((one) => one.id === id);
    expect(card?.reframe).toMatch(
      /may be right|safe|helpline|its own talk|someone I trust|tells me something/,
    );
    expect(card?.reframe).not.toMatch(/\bgo first\b|\bask this person\b|\bwon’t settle\b/);
  });

  it('says of two thoughts at least that they may be right, and that leaving may be right too', () => {
    const said = en.filter(
      ({ reframe }) => /I may be right/.test(reframe) && /\bgo\b/.test(reframe),
    );
    expect(said.map(({ id }) => id)).toEqual(['fight-nothing-works', 'old-last-partner']);
  });

  it('reframes in the first person or with words to say, and asks in the challenge', () => {
    for (const { id, challenge, reframe } of en) {
      expect(reframe, id).toMatch(/\b(?:I|me|my|us|we)\b|“/i);
      expect(challenge, id).toMatch(/\?/);
    }
  });
});

describe.each(en)('card $id', (card) => {
  it.each(texts)('has a %s that is short, trimmed, ended and typeset', (name) => {
    const text = card[name];
    expect(text.length).toBeGreaterThan(10);
    expect(text.length).toBeLessThanOrEqual(name === 'thought' ? LONGEST_THOUGHT : LONGEST_STEP);
    expect(text).toMatch(/^[“A-Z].*[.?]”?$/);
    expect(text).not.toMatch(/['"]| {2}|--|\s$/);
  });

  it.each(texts)('has a %s without an unkind word', (name) => {
    expect(unkindIn(card[name])).toEqual([]);
  });

  it('can be read by a ten-year-old', () => {
    for (const name of texts)
      expect(readingGrade(card[name]), name).toBeLessThanOrEqual(HARDEST_GRADE);
  });
});
