import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questions as en } from '@/utils/practice/content/en/questions';
import type { Question } from '@/utils/practice/question';
import {
  type QuestionWish,
  questionOfWeek,
  questionsInTurn,
} from '@/utils/practice/question-of-week';

const weeks = fc.integer({ min: 0, max: 10_000 });

function questions(kind: 'given' | 'own', most: number): fc.Arbitrary<Question[]> {
  const topic = kind === 'own' ? 'own' : 'week';
  return fc.integer({ min: 0, max: most }).map((count) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${kind}-${index}`,
      topic,
      text: `${index}?`,
    })),
  );
}

/** Decks of any size, with some of their questions hidden. */
const wishes: fc.Arbitrary<QuestionWish> = fc
  .tuple(questions('given', 60), questions('own', 6))
  .chain(([given, own]) =>
    fc
      .subarray([...given, ...own].map(({ id }) => id))
      .map((hidden) => ({ given, own, hidden: [...hidden, 'gone'] })),
  );

const shownOf = ({ given, own, hidden }: QuestionWish) =>
  [...given, ...own].filter(({ id }) => !hidden.includes(id));

describe('questionOfWeek', () => {
  it('gives a question that is not hidden, or null when there is none', () => {
    fc.assert(
      fc.property(weeks, wishes, (week, wish) => {
        const shown = shownOf(wish);
        const right = shown.length > 0 ? shown : [null];
        expect(right).toContain(questionOfWeek(week, wish));
      }),
    );
  });

  it('does not change when another question is hidden', () => {
    fc.assert(
      fc.property(weeks, wishes, fc.nat(), (week, wish, chance) => {
        const before = questionOfWeek(week, wish);
        // An own question that goes may make room for another own one in a week for those.
        const others = wish.given.filter(({ id }) => id !== before?.id);
        const other = others[chance % Math.max(1, others.length)];
        fc.pre(before !== null && other !== undefined);
        const after = { ...wish, hidden: [...wish.hidden, other?.id ?? ''] };
        expect(questionOfWeek(week, after)).toBe(before);
      }),
    );
  });

  it('does not change when one is written in a week that is not for own ones', () => {
    fc.assert(
      fc.property(weeks, wishes, (week, wish) => {
        const before = questionOfWeek(week, wish);
        fc.pre(week % 3 !== 0 && before?.topic === 'week');
        const written: Question = { id: 'new', topic: 'own', text: 'New?' };
        expect(questionOfWeek(week, { ...wish, own: [...wish.own, written] })).toBe(before);
      }),
    );
  });

  it('asks each English question within three rounds, also with own ones in between', () => {
    const own: Question[] = [{ id: 'own-1', topic: 'own', text: 'Mine?' }];
    for (const wish of [
      { given: en, own: [], hidden: [] },
      { given: en, own, hidden: [] },
    ]) {
      fc.assert(
        fc.property(weeks, (first) => {
          const asked = Array.from({ length: 3 * en.length }, (_, ahead) =>
            questionOfWeek(first + ahead, wish),
          );
          expect(new Set(asked).size).toBe(en.length + wish.own.length);
        }),
        { numRuns: 20 },
      );
    }
  });

  it('never asks the same English question in two weeks running, also with some hidden', () => {
    const hidden = fc.subarray(
      en.map(({ id }) => id),
      { maxLength: 15 },
    );
    fc.assert(
      fc.property(weeks, hidden, (week, ids) => {
        const wish = { given: en, own: [], hidden: ids };
        expect(questionOfWeek(week, wish)).not.toBe(questionOfWeek(week + 1, wish));
      }),
    );
  });

  it('gives every third week to the own ones, each in its turn', () => {
    const own = ['a', 'b'].map((id): Question => ({ id, topic: 'own', text: `${id}?` }));
    const asked = Array.from({ length: 12 }, (_, week) =>
      questionOfWeek(week, { given: en, own, hidden: [] }),
    );
    const turns = asked.map((question) => (question?.topic === 'own' ? question.id : '-'));
    expect(turns.join(' ')).toBe('a - - b - - a - - b - -');
  });
});

describe('questionsInTurn', () => {
  it('begins with the question of the week, and has each that is not hidden once', () => {
    fc.assert(
      fc.property(weeks, wishes, (week, wish) => {
        const inTurn = questionsInTurn(week, wish);
        expect(inTurn[0] ?? null).toBe(questionOfWeek(week, wish));
        expect(new Set(inTurn)).toEqual(new Set(shownOf(wish)));
        expect(inTurn).toHaveLength(shownOf(wish).length);
      }),
    );
  });
});
