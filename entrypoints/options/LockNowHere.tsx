import { LockNow } from '@/components/lock/LockNow';
import { useLock } from '@/utils/record/use-lock';

/**
 * The way to close an open journal from the page that shows it. Nothing where it has no passphrase.
 */
export function LockNowHere() {
  const { status, lockNow } = useLock();
  if (status !== 'unlocked') return null;
  return <LockNow onLock={() => void lockNow()} />;
}
