import { sentenceLanguage } from '@/utils/locale/locale';
import type { OwnDeck } from '@/utils/settings/settings';
import type { Due } from './find-due';
import { useLookedUp } from './use-looked-up';

/** What is due now, or null. */
export function useDue(questions: OwnDeck): Due | null {
  return useLookedUp(async () => {
    const { findDue } = await import('./find-due');
    return findDue({ language: sentenceLanguage(), questions, now: Date.now() });
  }, null);
}
