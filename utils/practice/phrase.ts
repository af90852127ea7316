/**
 * Something to say when the other one has answered. A gap is three dots: it is said, not filled in.
 */

/** Their names on the screen are under `checkIns.phraseKinds` in the locales. */
export const phraseKinds = ['curious', 'reflect'] as const;

export type PhraseKind = (typeof phraseKinds)[number];

export interface Phrase {
  id: string;
  /** `curious` asks on; `reflect` says back what was heard. */
  kind: PhraseKind;
  text: string;
}
