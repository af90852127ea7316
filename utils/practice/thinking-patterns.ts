/**
 * Thinking patterns that a person may recognise in a thought, if they like. They are ways in which
 * all minds work, and say nothing about who has them. Their words are under `reframes.patterns` in
 * the locales.
 */
export const patterns = [
  'mindReading',
  'fortuneTelling',
  'allOrNothing',
  'alwaysNever',
  'worstCase',
  'aboutMe',
  'feelingAsFact',
  'oneWord',
  'onlyTheBad',
  'secretRules',
] as const;

export type Pattern = (typeof patterns)[number];
