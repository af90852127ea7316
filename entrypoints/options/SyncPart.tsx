import { useEffect, useState } from 'preact/hooks';
import { SyncSection } from '@/components/settings/SyncSection';
import { logOnce } from '@/utils/extension/log-once';
import { ownTextsHere } from '@/utils/record/own-texts';
import type { Settings } from '@/utils/settings/settings';
import { isOwnPlace } from '@/utils/settings/sync/places';
import type { SyncState } from '@/utils/settings/sync/sync-state';
import { leaveSync, removeSync, startSync } from '@/utils/settings/sync/sync-store';
import { viewSync } from '@/utils/settings/sync/sync-view';
import { type OwnTexts, withOwn } from '@/utils/settings/with-own';

interface SyncPartProps {
  settings: Settings;
  state: SyncState;
  /** Whether the journal has one: then own texts stay here. */
  hasPassphrase: boolean;
}

/** The same settings on several devices, in the settings. The background does the work. */
export function SyncPart({ settings, state, hasPassphrase }: SyncPartProps) {
  const [failed, setFailed] = useState(false);
  const named = useWithOwn(settings, state.tooLarge.some(isOwnPlace));
  const wish = (change: () => Promise<void>) => () => {
    setFailed(false);
    change().catch((cause: unknown) => {
      logOnce(cause);
      setFailed(true);
    });
  };
  return (
    <SyncSection
      view={viewSync(state, named)}
      ownStays={hasPassphrase}
      failed={failed}
      onStart={wish(startSync)}
      onLeave={wish(leaveSync)}
      onRemove={wish(removeSync)}
    />
  );
}

/** The settings with the own texts in their decks, where some are to be named. */
function useWithOwn(settings: Settings, isWanted: boolean): Settings {
  const [own, setOwn] = useState<OwnTexts | null>(null);
  useEffect(() => {
    let wanted = isWanted;
    const read = async () => {
      const found = wanted && (await ownTextsHere.read());
      if (wanted && typeof found === 'object') setOwn(found.own);
    };
    void read();
    return () => {
      wanted = false;
    };
  }, [isWanted]);
  return own ? withOwn(settings, own) : settings;
}
