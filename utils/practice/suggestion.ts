import type { Feeling } from './feelings';

/**
 * What the prompt may say to a feeling that was named in it. It is seen in the worst minute, maybe
 * by others too.
 */
export interface SuggestionTexts {
  /**
   * One to three, said as one's own. Each is true whatever happened, and thinks nothing about the
   * other person.
   */
  lines: readonly string[];
  /**
   * Whole sentences to send: nothing can be filled in there. One that asks for time says when it
   * ends.
   */
  starters: readonly string[];
}

export type SuggestionsByFeeling = Readonly<Record<Feeling, SuggestionTexts>>;
