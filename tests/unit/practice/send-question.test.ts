import { describe, expect, it } from 'vitest';
import { sendQuestions as en } from '@/utils/practice/content/en/send-questions';
import { sendQuestionAt } from '@/utils/practice/send-question';
import { DAY_MS } from '@/utils/time/durations';
import { unkindIn, watchingIn } from '../../support/plain-words';
import { readingGrade } from '../../support/reading-grade';

/** A Monday at noon. */
const MONDAY = new Date(2026, 10, 23, 12).getTime();
const each = { on: true, pinned: null };
const at = (days: number) => sendQuestionAt(MONDAY + days * DAY_MS, each, 'en');

describe('the question in the pause', () => {
  it('is the same on all days of a week, and another one in the next', () => {
    expect(new Set([0, 1, 2, 3, 4, 5, 6].map(at)).size).toBe(1);
    expect(at(7)).not.toBe(at(0));
  });

  it('takes each in turn', () => {
    const round = en.map((_, weeks) => at(weeks * 7));
    expect(new Set(round)).toEqual(new Set(en.map(({ text }) => text)));
    expect(at(en.length * 7)).toBe(at(0));
  });

  it('stays where it was pinned, and goes on by week where that one is no more', () => {
    const [, pinned] = en;
    const wish = { on: true, pinned: pinned?.id ?? null };
    for (const days of [0, 7, 14]) {
      expect(sendQuestionAt(MONDAY + days * DAY_MS, wish, 'en')).toBe(pinned?.text);
    }
    expect(sendQuestionAt(MONDAY, { on: true, pinned: 'gone' }, 'en')).toBe(at(0));
  });

  it('is none where it is switched off, pinned or not', () => {
    expect(sendQuestionAt(MONDAY, { on: false, pinned: 'feel-after' }, 'en')).toBeNull();
  });

  it('is English where a language has none', () => {
    expect(sendQuestionAt(MONDAY, each, 'xx')).toBe(at(0));
  });
});

describe('the English deck', () => {
  it('has an id of its own for each', () => {
    expect(new Set(en.map(({ id }) => id)).size).toBe(en.length);
    for (const { id } of en) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
  });

  it.each(en)('asks plainly, in one line: $text', ({ text }) => {
    expect(text).toMatch(/^[^.!?]+\?$/);
    expect(text.length).toBeLessThanOrEqual(60);
    expect(readingGrade(text)).toBeLessThanOrEqual(7);
    expect([...unkindIn(text), ...watchingIn(text)]).toEqual([]);
    expect(text).not.toMatch(/\b(?:should|regret|angry|wrong|really)\b/i);
  });
});
