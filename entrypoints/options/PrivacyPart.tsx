import type { ComponentChildren } from 'preact';
import { LockSection } from '@/components/lock/LockSection';
import { useLock } from '@/utils/record/use-lock';
import type { Settings } from '@/utils/settings/settings';
import { useSync } from '@/utils/settings/sync/use-sync';
import { PortablePart } from './PortablePart';
import { SyncPart } from './SyncPart';

interface PrivacyPartProps {
  settings: Settings;
  /** What stands below the passphrase. */
  discreet: ComponentChildren;
  /** What stands last. */
  erase: ComponentChildren;
}

/**
 * Who may see what, and how all of it goes: drawn at once, so that nothing moves from under a
 * press.
 */
export function PrivacyPart({ settings, discreet, erase }: PrivacyPartProps) {
  const lock = useLock();
  const sync = useSync();
  if (lock.status === 'loading' || !sync) return null;
  return (
    <>
      <LockSection lock={lock} />
      {discreet}
      <PortablePart discreet={settings.discreet} />
      <SyncPart
        settings={settings}
        state={sync}
        hasPassphrase={lock.status === 'locked' || lock.status === 'unlocked'}
      />
      {erase}
    </>
  );
}
