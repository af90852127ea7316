/**
 * The feelings that cards, starters and lines answer. Their words are under `feelings` in the
 * locales.
 */
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

/**
 * What a person can tap. Fear is asked about first, for it may be right: no card answers it, and no
 * sentence.
 */
export const feelingChoices = [...feelings, 'afraid'] as const;

export type FeelingChoice = (typeof feelingChoices)[number];
