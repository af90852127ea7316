import { i18n } from '#i18n';
import { UnlockForm } from '@/components/lock/UnlockForm';
import type { JournalState } from '@/utils/record/use-journal';
import css from './reframe.module.css';

interface KeepThoughtProps {
  isKept: boolean;
  status: JournalState<'reframes'>['status'];
  onUnlock: JournalState<'reframes'>['unlock'];
  onKeep(): void;
}

/**
 * Keeps the thought on request, and says so. Where nothing can be kept, the page says that at its
 * top.
 */
export function KeepThought({ isKept, status, onUnlock, onKeep }: KeepThoughtProps) {
  const canKeep = status === 'ready' || status === 'full';
  return (
    <div class={css.keepThought}>
      <p class="small soft" role="status">
        {i18n.t(isKept ? 'reframes.keep.done' : 'reframes.keep.text')}
      </p>
      {status === 'locked' && (
        <>
          <p class="small">{i18n.t('lock.lockedToKeep')}</p>
          <UnlockForm onUnlock={onUnlock} />
        </>
      )}
      {canKeep && !isKept && (
        <button type="button" class="button pill" onClick={onKeep}>
          {i18n.t('reframes.keep.button')}
        </button>
      )}
    </div>
  );
}
