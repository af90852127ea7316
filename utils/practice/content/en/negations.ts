/**
 * English. Words by which a plan says what is left undone. They are compared in small letters, with
 * a straight apostrophe.
 */
export const negations: readonly string[] = [
  'not',
  'no',
  'never',
  'nothing',
  'nobody',
  'cannot',
  "don't",
  "won't",
  "can't",
  "mustn't",
  "shouldn't",
  "wouldn't",
  "couldn't",
  "doesn't",
  "didn't",
  "isn't",
  "aren't",
];
