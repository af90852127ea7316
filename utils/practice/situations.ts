/**
 * What a starter helps to do. Their names on the screen are under `wordsSituations` in the locales.
 */
export const situations = [
  'shareTrigger',
  'headsUp',
  'askReassurance',
  'offerReassurance',
  'askPause',
  'ownMistake',
  'setBoundary',
  'checkIn',
  'sayNeed',
  'answerAccused',
] as const;

export type Situation = (typeof situations)[number];

/**
 * Where writing it down may be unsafe, or may go on with what scares someone. Their words are under
 * `wordsCautions`.
 */
export const cautious = ['ownMistake', 'setBoundary', 'answerAccused'] as const;
