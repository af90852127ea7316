/**
 * A question for a check-in: small, curious, never a test. Most are for two people who talk once a
 * week; some are for one person alone.
 */

/** Their names on the screen are under `checkIns.topics` in the locales. */
export const questionTopics = [
  'thanks',
  'week',
  'needs',
  'closeness',
  'repair',
  'ahead',
  'self',
] as const;

export type QuestionTopic = (typeof questionTopics)[number];

export interface Question {
  id: string;
  /** `self` is for one person alone; `own` is one that the person wrote. */
  topic: QuestionTopic | 'own';
  text: string;
}
