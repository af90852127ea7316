import { useEffect, useState } from 'preact/hooks';
import { logOnce } from '@/utils/extension/log-once';
import { sentenceLanguage } from '@/utils/locale/locale';
import type { OwnDeck } from '@/utils/settings/settings';
import type { Due } from './find-due';

/** What is due now, or null; looked up once the popup is drawn. */
export function useDue(questions: OwnDeck): Due | null {
  const [due, setDue] = useState<Due | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is due as the popup opens stays its line.
  useEffect(() => {
    import('./find-due')
      .then(({ findDue }) => findDue({ language: sentenceLanguage(), questions, now: Date.now() }))
      .then(setDue)
      .catch(logOnce);
  }, []);
  return due;
}
