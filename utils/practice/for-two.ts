/** Exercises that two can do together: on one screen, or each at home from a time on. Pure. */
import { inLanguage } from '@/utils/locale/in-language';
import { MINUTE_MS } from '@/utils/time/durations';
import type { ExerciseId } from './exercise';

/** Those with a form for two, and how many minutes it takes. */
export const forTwo = [
  { exercise: 'slow-breathing', minutes: 2 },
  { exercise: 'five-senses', minutes: 3 },
] as const satisfies readonly { exercise: ExerciseId; minutes: number }[];

export type ForTwoId = (typeof forTwo)[number]['exercise'];

export interface ForTwoWords {
  id: ForTwoId;
  /** What is said beside it while two follow it on one screen. */
  onScreen: string;
  /** To send, with the gap `time` for when both begin. */
  byText: string;
}

const decks = import.meta.glob<Record<string, readonly ForTwoWords[]>>('./content/*/for-two.ts', {
  eager: true,
});

/** In a language such as `en` or `pt-BR`; in English where there are none. */
export function forTwoWords(language: string): readonly ForTwoWords[] {
  return inLanguage(decks, language);
}

const ROUND_MS = 5 * MINUTE_MS;
/** How much time the other one has to read the message. */
const LEAST_AHEAD_MS = MINUTE_MS;

/** The next round five minutes that are a minute away at least. Both are epoch ms. */
export function nextRoundTime(now: number): number {
  return Math.ceil((now + LEAST_AHEAD_MS) / ROUND_MS) * ROUND_MS;
}
