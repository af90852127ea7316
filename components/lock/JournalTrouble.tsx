import { i18n } from '#i18n';
import type { JournalState } from '@/utils/record/use-journal';

/** What to know when nothing can be kept; the page works on without it. */
export function JournalTrouble({ status }: { status: JournalState<'wins'>['status'] }) {
  const words = wordsFor(status);
  return (
    <p class="problem" role="alert">
      {words}
    </p>
  );
}

function wordsFor(status: JournalState<'wins'>['status']): string | null {
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
