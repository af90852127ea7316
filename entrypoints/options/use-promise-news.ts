import { useEffect } from 'preact/hooks';
import { watchChanged } from '@/utils/record/journal-news';
import { lookAtReminders } from '@/utils/reminders/told-store';

/**
 * When promises change, the background looks at the reminders anew. Its worker may sleep and not
 * hear of it itself.
 */
export function usePromiseNews(): void {
  useEffect(() => {
    const page = new AbortController();
    watchChanged('promises', page.signal, lookAtReminders);
    return () => page.abort();
  }, []);
}
