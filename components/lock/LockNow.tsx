import { i18n } from '#i18n';
import css from './lock.module.css';

interface LockNowProps {
  onLock(): void;
}

/** Beside what is in an open journal: the way to close it. */
export function LockNow({ onLock }: LockNowProps) {
  return (
    <p class={`${css.lockNow} small soft`}>
      {i18n.t('lock.open')}{' '}
      <button type="button" class="button quiet" onClick={onLock}>
        {i18n.t('lock.lockNow')}
      </button>
    </p>
  );
}
