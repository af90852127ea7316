import { sentenceLanguage } from '@/utils/locale/locale';
import type { Due } from './find-due';
import { useLookedUp } from './use-looked-up';

/**
 * What is due now, or null. `hidden`: the questions that the person does not want to see; `about`:
 * as in `useLookedUp`.
 */
export function useDue(hidden: readonly string[], about: unknown): Due | null {
  const look = async () => {
    const { findDue } = await import('./find-due');
    return findDue({ language: sentenceLanguage(), hidden, now: Date.now() });
  };
  return useLookedUp(look, null, null, about);
}
