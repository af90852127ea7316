import { sentenceLanguage } from '@/utils/locale/locale';
import type { Due } from './find-due';
import { useLookedUp } from './use-looked-up';

/** What is due now, or null. `hidden`: the questions that the person does not want to see. */
export function useDue(hidden: readonly string[]): Due | null {
  return useLookedUp(async () => {
    const { findDue } = await import('./find-due');
    return findDue({ language: sentenceLanguage(), hidden, now: Date.now() });
  }, null);
}
