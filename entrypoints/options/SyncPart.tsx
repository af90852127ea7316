import { useState } from 'preact/hooks';
import { SyncSection } from '@/components/settings/SyncSection';
import { logOnce } from '@/utils/extension/log-once';
import type { Settings } from '@/utils/settings/settings';
import type { SyncState } from '@/utils/settings/sync/sync-state';
import { leaveSync, removeSync, startSync } from '@/utils/settings/sync/sync-store';
import { viewSync } from '@/utils/settings/sync/sync-view';

/** The same settings on several devices, in the settings. The background does the work. */
export function SyncPart({ settings, state }: { settings: Settings; state: SyncState }) {
  const [failed, setFailed] = useState(false);
  const wish = (change: () => Promise<void>) => () => {
    setFailed(false);
    change().catch((cause: unknown) => {
      logOnce(cause);
      setFailed(true);
    });
  };
  return (
    <SyncSection
      view={viewSync(state, settings)}
      failed={failed}
      onStart={wish(startSync)}
      onLeave={wish(leaveSync)}
      onRemove={wish(removeSync)}
    />
  );
}
