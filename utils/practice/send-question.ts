/** The question in the pause before a message goes, another one each week. Pure. */
import { inLanguage } from '@/utils/locale/in-language';
import { dayOf, weekOf } from '@/utils/time/iso-week';

export interface SendQuestion {
  id: string;
  text: string;
}

/** What the person chose; it is a setting. */
interface Wish {
  on: boolean;
  /** The id of the one that is to stay; null changes it each week. */
  pinned: string | null;
}

const decks = import.meta.glob<Record<string, readonly SendQuestion[]>>(
  './content/*/send-questions.ts',
  { eager: true },
);

/** In a language such as `en` or `pt-BR`; in English where there are none. */
export function sendQuestions(language: string): readonly SendQuestion[] {
  return inLanguage(decks, language);
}

/**
 * The words of the one to ask at `now` (epoch ms), in turn by week; null where the person wants
 * none. One that was pinned and is in the deck no more gives way to that of the week.
 */
export function sendQuestionAt(now: number, { on, pinned }: Wish, language: string): string | null {
  if (!on) return null;
  const deck = sendQuestions(language);
  const ofWeek = deck[weekOf(dayOf(now)) % deck.length];
  return (deck.find(({ id }) => id === pinned) ?? ofWeek)?.text ?? null;
}
