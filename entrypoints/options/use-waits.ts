import { useEffect, useState } from 'preact/hooks';
import { browser } from '@/utils/extension/browser';
import type { Chats, Later } from '@/utils/settings/chats';
import { useChats } from '@/utils/settings/use-chats';
import { hasLostTab } from '@/utils/sites/look-again';

export interface Waits {
  chats: Chats;
  /** The chats in which a message waits whose tab was closed since. */
  lost: ReadonlySet<string>;
}

/** What waits in which chats; null until both are known. */
export function useWaits(): Waits | null {
  const chats = useChats().parsed?.value ?? null;
  const lost = useLostTabs(chats);
  return chats && lost && { chats, lost };
}

function useLostTabs(chats: Chats | null): ReadonlySet<string> | null {
  const [lost, setLost] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    if (!chats) return;
    const shown = new AbortController();
    const read = async () => {
      const found = await findLost(chats.later);
      if (!shown.signal.aborted) setLost(found);
    };
    const reread = () => void read();
    browser.tabs.onRemoved.addListener(reread);
    void read();
    return () => {
      browser.tabs.onRemoved.removeListener(reread);
      shown.abort();
    };
  }, [chats]);
  return lost;
}

async function findLost(later: readonly Later[]): Promise<ReadonlySet<string>> {
  const found = await Promise.all(
    later.map(async (one) => ((await hasLostTab(one)) ? [one.chat] : [])),
  );
  return new Set(found.flat());
}
