import type { Question } from './question';

/** Every third week is for a question of the person's own, if there is one. */
const OWN_EVERY = 3;

/**
 * How many places further in the deck the next week's question lies. A hidden question gives its
 * week to the one behind it in the deck, and so that the same question does not come twice in a
 * row, the step is long. The length of a deck is no multiple of it, or of `OWN_EVERY`, so that each
 * question has its turn.
 */
const STRIDE = 23;

export interface QuestionWish {
  given: readonly Question[];
  own: readonly Question[];
  /** Ids of questions, of either kind, that the person does not want to see. */
  hidden: readonly string[];
}

/** Whether the week (`weekOf` a day) is for a question of the person's own, if there is one. */
export function isForOwn(week: number): boolean {
  return week % OWN_EVERY === 0;
}

/**
 * The question of a week (`weekOf` a day), the same on all its days: to hide another question, or
 * to write one of one's own in a week that is not for those, does not change it. Null when there is
 * none to show.
 */
export function questionOfWeek(
  week: number,
  { given, own, hidden }: QuestionWish,
): Question | null {
  const ownShown = own.filter(({ id }) => !hidden.includes(id));
  const ofOwn = ownShown[Math.floor(week / OWN_EVERY) % Math.max(1, ownShown.length)] ?? null;
  const ofGiven = firstShown(given, week * STRIDE, hidden);
  return isForOwn(week) ? (ofOwn ?? ofGiven) : (ofGiven ?? ofOwn);
}

/** Every question that is not hidden, each once, in the order of their weeks from this one on. */
export function questionsInTurn(week: number, wish: QuestionWish): Question[] {
  const { given, own, hidden } = wish;
  const round = OWN_EVERY * Math.max(given.length, own.length);
  const turns = Array.from({ length: round }, (_, ahead) => questionOfWeek(week + ahead, wish));
  const shown = [...given, ...own].filter(({ id }) => !hidden.includes(id));
  return [...new Set([...turns.filter((each) => each !== null), ...shown])];
}

function firstShown(
  questions: readonly Question[],
  from: number,
  hidden: readonly string[],
): Question | null {
  for (let step = 0; step < questions.length; step += 1) {
    const question = questions[(from + step) % questions.length];
    if (question && !hidden.includes(question.id)) return question;
  }
  return null;
}
