import { LockSection } from '@/components/lock/LockSection';
import { useLock } from '@/utils/record/use-lock';

/** The passphrase, in the settings. Loaded with them, and apart from them: it brings the journal. */
export function LockPart() {
  return <LockSection lock={useLock()} />;
}
