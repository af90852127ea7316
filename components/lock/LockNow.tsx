import { i18n } from '#i18n';

interface LockNowProps {
  onLock(): void;
}

/** Beside what is in an open journal: the way to close it. */
export function LockNow({ onLock }: LockNowProps) {
  return (
    <p class="lock-now small soft">
      {i18n.t('lock.open')}{' '}
      <button type="button" class="button quiet" onClick={onLock}>
        {i18n.t('lock.lockNow')}
      </button>
    </p>
  );
}
