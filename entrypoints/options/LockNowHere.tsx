import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LockNow } from '@/components/lock/LockNow';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import { useLock } from '@/utils/record/use-lock';

/**
 * The way to close an open journal from the page that shows it. Nothing where it has no passphrase.
 */
export function LockNowHere() {
  const { status, lockNow } = useLock();
  /** Whether it was closed from here: the button went with the press, so something says it. */
  const [wasPressed, setPressed] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useKeptFocus(place, status, false);
  if (status !== 'unlocked' && !wasPressed) return null;
  const lock = () => {
    setPressed(true);
    void lockNow();
  };
  return (
    <div ref={place}>
      {status === 'unlocked' && <LockNow onLock={lock} />}
      <p class="small soft" role="status" tabIndex={-1} data-next-focus>
        {status === 'locked' && i18n.t('lock.done.lockNow')}
      </p>
    </div>
  );
}
