/**
 * What is due in the practices, for the one line of the popup. Loaded after the popup is drawn: it
 * brings the journal.
 */
import { checkInWordsFor } from '@/utils/practice/check-in-words-for';
import type { Question } from '@/utils/practice/question';
import { isForOwn, questionOfWeek } from '@/utils/practice/question-of-week';
import { listCheckInTimes } from '@/utils/record/check-in-times';
import { countRecords, listEntries } from '@/utils/record/journal';
import { listPromiseDays } from '@/utils/record/promise-days';
import { dueOf } from '@/utils/record/promises';
import { dayOf, weekOf } from '@/utils/time/iso-week';

export type Due = { kind: 'promises'; count: number } | { kind: 'question'; text: string };

interface DueWish {
  /** The language of the sentences. */
  language: string;
  /** `settings.questions.hidden`. */
  hidden: readonly string[];
  /** Epoch ms. */
  now: number;
}

/**
 * The promises of today, or else the question of a week that has no check-in yet. Never rejects.
 */
export async function findDue({ language, hidden, now }: DueWish): Promise<Due | null> {
  const today = dayOf(now);
  const promises = await listPromiseDays();
  const days = promises.ok ? promises.value : [];
  const count = days.filter(
    ({ state, dueOn }) => state === 'open' && dueOf(dueOn, today) === 'today',
  ).length;
  if (count > 0) return { kind: 'promises', count };

  const week = weekOf(today);
  const checkIns = await listCheckInTimes();
  if (!checkIns.ok || checkIns.value.some((at) => weekOf(dayOf(at)) === week)) return null;
  const own = await listOwnQuestions(now);
  if (!own && isForOwn(week)) return null;
  const given = checkInWordsFor(language).questions;
  const question = questionOfWeek(week, { given, own: own ?? [], hidden });
  return question && { kind: 'question', text: question.text };
}

/** In the order in which they were made; null while there are some that are locked. */
async function listOwnQuestions(now: number): Promise<Question[] | null> {
  const answer = await listEntries('questions', { limit: Number.POSITIVE_INFINITY, now });
  if (answer.ok) {
    return answer.value.entries
      .toReversed()
      .map(({ id, text }): Question => ({ id, text, topic: 'own' }));
  }
  const count = await countRecords('questions');
  return answer.reason === 'locked' && count.ok && count.value > 0 ? null : [];
}
