import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_OF_REFRAME } from '@/utils/practice/limits';
import {
  canGoOn,
  type Draft,
  type Move,
  type Reframing,
  reframeStep,
  startReframing,
} from '@/utils/practice/reframe-steps';
import { patterns } from '@/utils/practice/thinking-patterns';

const anyText = fc.oneof(
  fc.constantFrom('', '  ', 'They never listen'),
  fc.string({ maxLength: 30 }),
);
const anyChange: fc.Arbitrary<Partial<Draft>> = fc.record(
  {
    thought: anyText,
    evidenceFor: anyText,
    evidenceAgainst: anyText,
    balanced: anyText,
    smallTest: anyText,
    patterns: fc.subarray([...patterns]),
    before: fc.option(fc.integer({ min: -3, max: 14 })),
    after: fc.option(fc.double()),
  },
  { requiredKeys: [] },
);
const anyMove: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ kind: fc.constant('answer' as const), yes: fc.boolean() }),
  fc.record({ kind: fc.constant('write' as const), change: anyChange }),
  fc.constantFrom<Move>({ kind: 'next' }, { kind: 'next' }, { kind: 'back' }),
  fc.constant<Move>({ kind: 'startOver' }),
);
const anyMoves = fc.array(anyMove, { maxLength: 40 });

const yes: Move = { kind: 'answer', yes: true };
const no: Move = { kind: 'answer', yes: false };
const next: Move = { kind: 'next' };
const back: Move = { kind: 'back' };
const write = (change: Partial<Draft>): Move => ({ kind: 'write', change });

function play(moves: readonly Move[], from: Reframing = startReframing): Reframing {
  return moves.reduce(reframeStep, from);
}

describe('the way through a thought', () => {
  it('goes from the question of safety through the three steps', () => {
    const steps = [no, write({ thought: 'Why?' }), next, no, next, next].map(
      (_move, index, moves) => play(moves.slice(0, index + 1)).step,
    );
    expect(steps).toEqual(['notice', 'notice', 'talk', 'challenge', 'reframe', 'done']);
  });

  it('ends at Support when someone is unsafe, and forgets what was written', () => {
    const written = play([no, write({ thought: 'I am scared of him' }), back]);
    const stopped = reframeStep(written, yes);
    expect(stopped).toEqual({ ...startReframing, step: 'unsafe' });
    for (const move of [next, no, yes, write({ thought: 'x' })]) {
      expect(reframeStep(stopped, move)).toBe(stopped);
    }
    expect(reframeStep(stopped, back).step).toBe('safe');
  });

  it('leads to Words when there is something to talk about, and on if wanted', () => {
    const atWords = play([no, write({ thought: 'Why?' }), next, yes]);
    expect(atWords.step).toBe('words');
    expect(reframeStep(atWords, next).step).toBe('challenge');
    expect(reframeStep(atWords, back).step).toBe('talk');
  });

  it('takes the thought where it is noticed, and in no later step', () => {
    const challenged = play([no, write({ thought: 'Why?' }), next, no, write({ thought: '' })]);
    expect(challenged).toMatchObject({ step: 'challenge', draft: { thought: 'Why?' } });
    expect(play([back, back, write({ thought: 'Why me?' })], challenged).draft.thought).toBe(
      'Why me?',
    );
  });

  it('asks for the thought and for nothing else', () => {
    const empty = play([no, write({ thought: ' \n ' })]);
    expect(canGoOn(empty)).toBe(false);
    expect(reframeStep(empty, next)).toBe(empty);
    expect(play([no, write({ thought: 'Why?' }), next, no, next, next]).step).toBe('done');
  });
});

describe('whatever a person does', () => {
  it('never goes on from a yes to the first question but by going back or starting over', () => {
    fc.assert(
      fc.property(anyMoves, anyMoves, (before, after) => {
        const asked = { ...play(before), step: 'safe' as const };
        let state = reframeStep(asked, yes);
        for (const move of after) {
          if (move.kind === 'back' || move.kind === 'startOver') break;
          state = reframeStep(state, move);
          expect(state.step).toBe('unsafe');
          expect(state.draft).toEqual(startReframing.draft);
        }
      }),
    );
  });

  it('has a thought in every step after the first, and keeps it when moving', () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        let state = startReframing;
        for (const move of moves) {
          const before = state;
          state = reframeStep(state, move);
          if (!['safe', 'unsafe', 'notice'].includes(state.step)) {
            expect(state.draft.thought.trim()).not.toBe('');
          }
          if (move.kind === 'next' || move.kind === 'back') expect(state.draft).toBe(before.draft);
        }
      }),
    );
  });

  it('finds the way back to the first question', () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        const backs = Array.from({ length: 6 }, () => back);
        expect(play(backs, play(moves)).step).toBe('safe');
      }),
    );
  });

  it('holds only strengths from 0 to 10 and texts that the journal takes', () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        const { draft } = play(moves);
        for (const strength of [draft.before, draft.after]) {
          if (strength === null) continue;
          expect(Number.isInteger(strength) && strength >= 0 && strength <= 10).toBe(true);
        }
      }),
    );
    const long = play([no, write({ thought: 'a'.repeat(5_000) })]);
    expect(long.draft.thought).toHaveLength(LONGEST_OF_REFRAME.thought);
  });
});
