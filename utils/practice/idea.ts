/**
 * A good experience to have together: something small enough to begin this week, with little or no
 * money.
 */

/** Their names on the screen are under `ideas.kinds` in the locales. */
export const ideaKinds = ['together', 'new', 'small'] as const;

/** Time together, something new, or a small moment of an ordinary day. */
export type IdeaKind = (typeof ideaKinds)[number];

export interface Idea {
  id: string;
  kind: IdeaKind | 'own';
  text: string;
}
