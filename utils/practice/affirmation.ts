/**
 * A sentence to hold on to. It claims nothing that the one who says it could not believe on a bad
 * day: no promise that all is well, no praise, nothing about what the other person feels.
 */

/** Their names on the screen are under `affirmations.situations` in the locales. */
export const affirmationSituations = [
  'hurt',
  'doubt',
  'mistake',
  'waiting',
  'anger',
  'change',
] as const;

export type AffirmationSituation = (typeof affirmationSituations)[number];

export interface Affirmation {
  id: string;
  situation: AffirmationSituation | 'own';
  text: string;
}
