/**
 * A way to begin a message, with gaps for what only the person can say. The gaps are filled in an
 * extension page and the sentence is copied; nothing of it is kept.
 */
import type { Feeling } from './feelings';
import type { Situation } from './situations';

export interface Starter {
  id: string;
  situation: Situation | 'own';
  /**
   * What the person who writes it may feel; empty where no feeling speaks for it more than another.
   */
  feelings: readonly Feeling[];
  /** A gap is its name in braces: `I feel {feeling} when {what happened}.` */
  text: string;
}

/** The two starters that are always one press away; every language has them under these ids. */
export const FEEL_BECAUSE = 'share-worried-about';
export const FEEL_WHEN = 'share-i-feel';

/** All that the Words of one language are made of. */
export interface Words {
  starters: readonly Starter[];
  /** The gap that a named feeling fills. */
  feelingGap: string;
  /** Each feeling as it stands in that gap. */
  feelingWords: Readonly<Record<Feeling, string>>;
}
