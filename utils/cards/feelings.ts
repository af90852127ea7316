/** The feelings a person can name with one tap. Their words are under `feelings` in the locales. */
export const feelings = [
  'angry',
  'hurt',
  'worried',
  'jealous',
  'ashamed',
  'lonely',
  'overwhelmed',
] as const;

export type Feeling = (typeof feelings)[number];
