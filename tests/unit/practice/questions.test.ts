import { describe, expect, it } from 'vitest';
import { checkInWordsFor } from '@/utils/practice/check-in-words-for';
import { phrases } from '@/utils/practice/content/en/phrases';
import { questions } from '@/utils/practice/content/en/questions';
import { phraseKinds } from '@/utils/practice/phrase';
import { questionTopics } from '@/utils/practice/question';
import { lookalikes, unkindIn, watchingIn } from '../../support/plain-words';
import { readingGrade } from '../../support/reading-grade';

const LONGEST_QUESTION = 80;
const LONGEST_PHRASE = 80;
const HARDEST_GRADE = 7;

describe('the English questions', () => {
  it('are enough for a year, each with its own kebab-case id that begins with its topic', () => {
    expect(questions.length).toBeGreaterThanOrEqual(52);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    for (const { id, topic } of questions) expect(id).toMatch(RegExp(`^${topic}(?:-[a-z]+)+$`));
  });

  it.each(questionTopics)('are at least seven for %s', (topic) => {
    const some = questions.filter((question) => question.topic === topic);
    expect(some.length).toBeGreaterThanOrEqual(7);
  });

  it('are never alike', () => {
    expect(lookalikes(questions, ({ text }) => text)).toEqual([]);
  });

  it('speak of oneself, and to nobody else, where they are for one person alone', () => {
    for (const { id, topic, text } of questions) {
      if (topic === 'self') expect(text, id).not.toMatch(/\b(?:you|your)\b/i);
      else expect(text, id).not.toMatch(/\b(?:my|myself|mine)\b/i);
    }
  });

  it('never ask why, which sounds like a reproach at the start', () => {
    for (const { id, text } of questions) expect(text, id).not.toMatch(/^Why\b/);
  });
});

describe('the English phrases', () => {
  it('are at least twenty, each with its own kebab-case id that begins with its kind', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(20);
    expect(new Set(phrases.map(({ id }) => id)).size).toBe(phrases.length);
    for (const { id, kind } of phrases) expect(id).toMatch(RegExp(`^${kind}(?:-[a-z]+)+$`));
  });

  it.each(phraseKinds)('are at least ten to %s', (kind) => {
    expect(phrases.filter((phrase) => phrase.kind === kind).length).toBeGreaterThanOrEqual(10);
  });

  it('are never alike', () => {
    expect(lookalikes(phrases, ({ text }) => text)).toEqual([]);
  });
});

describe.each([...questions, ...phrases])('$id', ({ id, text }) => {
  it('is short, trimmed, ended and typeset', () => {
    const isQuestion = questions.some((question) => question.id === id);
    expect(text.length).toBeGreaterThan(20);
    expect(text.length).toBeLessThanOrEqual(isQuestion ? LONGEST_QUESTION : LONGEST_PHRASE);
    expect(text).toMatch(isQuestion ? /^[A-Z][^?]*\?$/ : /^[A-Z].*[.?…]$/);
    expect(text).not.toMatch(/['"]| {2}|--|\.\.\./);
  });

  it('has no unkind word and watches nobody', () => {
    expect([...unkindIn(text), ...watchingIn(text)]).toEqual([]);
  });

  it('can be read by a ten-year-old', () => {
    expect(readingGrade(text)).toBeLessThanOrEqual(HARDEST_GRADE);
  });
});

describe('checkInWordsFor', () => {
  it.each(['en', 'en-GB', 'EN_us', 'tlh', '', 'constructor'])('gives English for "%s"', (name) => {
    expect(checkInWordsFor(name)).toEqual({ questions, phrases });
  });
});
