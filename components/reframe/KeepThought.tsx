import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { UnlockForm } from '@/components/lock/UnlockForm';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
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
  const place = useRef<HTMLDivElement>(null);
  useKeptFocus(place, String(isKept), false);
  return (
    <div class={css.keepThought} ref={place}>
      <p class="small soft" role="status" tabIndex={-1} data-next-focus>
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
