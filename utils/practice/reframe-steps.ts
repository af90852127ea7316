/**
 * The way through a thought of one's own: is someone unsafe, notice, is there something to talk
 * about, challenge, reframe. Pure. A yes to the first question ends it there and forgets what was
 * written.
 */
import { LONGEST_OF_REFRAME } from './limits';
import type { Pattern } from './thinking-patterns';

export interface Draft {
  thought: string;
  patterns: readonly Pattern[];
  evidenceFor: string;
  evidenceAgainst: string;
  balanced: string;
  smallTest: string;
  /** How strong it felt, 0 to 10; null while it was not said. */
  before: number | null;
  after: number | null;
}

export type DraftText = 'thought' | 'evidenceFor' | 'evidenceAgainst' | 'balanced' | 'smallTest';

export const STRONGEST = 10;

export type Step =
  /** Is someone unsafe? */
  | 'safe'
  /** Someone is: to Support, and no further. */
  | 'unsafe'
  | 'notice'
  /** Is there something real to talk about? */
  | 'talk'
  /** There is: to Words, or on with the thought. */
  | 'words'
  | 'challenge'
  | 'reframe'
  | 'done';

export interface Reframing {
  step: Step;
  draft: Draft;
}

export type Move =
  | { kind: 'answer'; yes: boolean }
  | { kind: 'write'; change: Partial<Draft> }
  /** From a step that was written to the next one. */
  | { kind: 'next' }
  | { kind: 'back' }
  | { kind: 'startOver' };

const emptyDraft: Draft = {
  thought: '',
  patterns: [],
  evidenceFor: '',
  evidenceAgainst: '',
  balanced: '',
  smallTest: '',
  before: null,
  after: null,
};

export const startReframing: Reframing = { step: 'safe', draft: emptyDraft };

const nextOf: Partial<Record<Step, Step>> = {
  notice: 'talk',
  words: 'challenge',
  challenge: 'reframe',
  reframe: 'done',
};

const backOf: Partial<Record<Step, Step>> = {
  unsafe: 'safe',
  notice: 'safe',
  talk: 'notice',
  words: 'talk',
  challenge: 'talk',
  reframe: 'challenge',
  done: 'reframe',
};

/** What follows from a move; the same state where the move means nothing. */
export function reframeStep(state: Reframing, move: Move): Reframing {
  switch (move.kind) {
    case 'answer':
      return answer(state, move.yes);
    case 'write':
      return isWritten(state.step) ? { ...state, draft: write(state, move.change) } : state;
    case 'next':
      return canGoOn(state) ? { ...state, step: nextOf[state.step] ?? state.step } : state;
    case 'back':
      return { ...state, step: backOf[state.step] ?? state.step };
    case 'startOver':
      return startReframing;
  }
}

/** Only the thought itself is asked for; all else may stay empty. */
export function canGoOn({ step, draft }: Reframing): boolean {
  return step in nextOf && draft.thought.trim() !== '';
}

function answer(state: Reframing, yes: boolean): Reframing {
  if (state.step === 'safe')
    return yes ? { step: 'unsafe', draft: emptyDraft } : { ...state, step: 'notice' };
  if (state.step === 'talk') return { ...state, step: yes ? 'words' : 'challenge' };
  return state;
}

function isWritten(step: Step): boolean {
  return step === 'notice' || step === 'challenge' || step === 'reframe';
}

/** The thought itself is written where it is noticed: every later step can count on one. */
function write({ step, draft }: Reframing, change: Partial<Draft>): Draft {
  const next = { ...draft, ...change };
  return {
    ...next,
    thought: step === 'notice' ? next.thought.slice(0, LONGEST_OF_REFRAME.thought) : draft.thought,
    evidenceFor: next.evidenceFor.slice(0, LONGEST_OF_REFRAME.evidenceFor),
    evidenceAgainst: next.evidenceAgainst.slice(0, LONGEST_OF_REFRAME.evidenceAgainst),
    balanced: next.balanced.slice(0, LONGEST_OF_REFRAME.balanced),
    smallTest: next.smallTest.slice(0, LONGEST_OF_REFRAME.smallTest),
    before: strength(next.before),
    after: strength(next.after),
  };
}

function strength(said: number | null): number | null {
  if (said === null || !Number.isInteger(said)) return null;
  return said < 0 || said > STRONGEST ? null : said;
}
