/**
 * What an exercise is: a list of phases. A breathing pattern repeats its phases until the run is
 * over, a sequence of steps is stretched to the length of the run and played once. What is shown
 * and said are keys of the locales.
 */

export type ExerciseId =
  | 'cyclic-sighing'
  | 'slow-breathing'
  | 'box'
  | 'four-seven-eight'
  | 'own-pattern'
  | 'five-senses'
  | 'body-scan'
  | 'muscle-release';

interface ExerciseBase {
  id: ExerciseId;
  /**
   * Where the attention goes; every exercise of the body has one of the surroundings within a
   * click.
   */
  about: 'breath' | 'body' | 'surroundings';
  phases: readonly [Phase, ...Phase[]];
}

export interface Pattern extends ExerciseBase {
  kind: 'pattern';
}

export interface Steps extends ExerciseBase {
  kind: 'steps';
}

export type Exercise = Pattern | Steps;

export interface Phase {
  /** Names the words of this phase: `exercises.phases.<id>`. */
  id: PhaseId;
  /** In a pattern the length in ms; among steps the share of the run. */
  lengthMs: number;
  /**
   * The size of the breath shape, from 0 at rest to 1 at its widest, at the start and the end of
   * the phase.
   */
  from: number;
  to: number;
}

export type PhaseId =
  | 'sighIn'
  | 'sighMore'
  | 'sighOut'
  | 'slowIn'
  | 'slowOut'
  | 'boxIn'
  | 'boxFull'
  | 'boxOut'
  | 'boxEmpty'
  | 'longIn'
  | 'longHold'
  | 'longOut'
  | 'ownIn'
  | 'ownHold'
  | 'ownOut'
  | 'ownRest'
  | 'see'
  | 'touch'
  | 'hear'
  | 'smell'
  | 'taste'
  | 'feet'
  | 'legs'
  | 'belly'
  | 'hands'
  | 'shoulders'
  | 'face'
  | 'tightHands'
  | 'softHands'
  | 'tightShoulders'
  | 'softShoulders'
  | 'tightFace'
  | 'softFace'
  | 'tightLegs'
  | 'softLegs';
