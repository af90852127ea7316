import { i18n } from '#i18n';
import type { JournalState } from '@/utils/record/use-journal';

type Status = JournalState<'wins'>['status'];

/**
 * What to know when nothing can be kept in one of the stores that a page writes to; the page works
 * on without it.
 */
export function JournalTrouble({ of }: { of: readonly Status[] }) {
  return (
    <p class="problem" role="alert">
      {of.map(wordsFor).find((words) => words !== null)}
    </p>
  );
}

function wordsFor(status: Status): string | null {
  switch (status) {
    case 'blocked':
      return i18n.t('journal.blocked');
    case 'damaged':
      return i18n.t('journal.damaged');
    case 'newer':
      return i18n.t('journal.newer');
    case 'full':
      return i18n.t('journal.full');
    default:
      return null;
  }
}
