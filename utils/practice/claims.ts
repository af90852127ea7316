/**
 * Every sentence on the screen that speaks of research, with the rows of evidence it rests on. Its
 * words are under `claims.said` in the locales. `tests/unit/practice/claims.test.ts` finds a
 * sentence of this kind that stands elsewhere.
 */
import { type EvidenceRow, evidence } from './evidence';

/** How sure a sentence may sound. Their words are under `claims.sure` in the locales. */
export type Sureness = 'strong' | 'some' | 'hint' | 'none';

export interface Claim {
  rows: readonly EvidenceRow[];
  /**
   * At most what its weakest row gives; less where the study was about something else or was a weak
   * one.
   */
  sure: Sureness;
}

export const claims = {
  cyclicSighing: { rows: [5], sure: 'some' },
  slowBreathing: { rows: [4], sure: 'strong' },
  box: { rows: [5], sure: 'some' },
  fourSevenEight: { rows: [28], sure: 'hint' },
  ownPattern: { rows: [5], sure: 'none' },
  fiveSenses: { rows: [15], sure: 'none' },
  bodyScan: { rows: [14], sure: 'hint' },
  muscleRelease: { rows: [4], sure: 'some' },
  nameFeeling: { rows: [7], sure: 'hint' },
  plan: { rows: [11, 21], sure: 'strong' },
  lookAgain: { rows: [1], sure: 'strong' },
  shortWait: { rows: [2], sure: 'some' },
  rotation: { rows: [16], sure: 'hint' },
  wayOut: { rows: [2], sure: 'some' },
} as const satisfies Readonly<Record<string, Claim>>;

export type ClaimId = keyof typeof claims;

/** The works behind a claim, such as `Balban et al. 2023, Cell Rep Med 4`. */
export function citationsOf(id: ClaimId): string[] {
  return claims[id].rows.flatMap((row) => evidence[row].citation ?? []);
}
