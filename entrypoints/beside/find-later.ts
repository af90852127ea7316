/**
 * The message that waits for later and comes first. Loaded after the popup is drawn: it brings all
 * that is known of the sites.
 */
import { sendToBackground } from '@/utils/extension/background-line';
import { loadGranted } from '@/utils/extension/granted-patterns';
import { loadChats } from '@/utils/settings/chats-store';
import { firstLater } from '@/utils/settings/keep-later';
import { loadSettings } from '@/utils/settings/settings-store';
import { hasLostTab } from '@/utils/sites/look-again';
import { nameOfPattern } from '@/utils/sites/origin-pattern';
import { offerSites } from '@/utils/sites/site-patterns';
import { afterQuiet } from '@/utils/time/local-times';

export interface LaterHere {
  siteName: string;
  /** Whether the browser still lets Breather hold it there. */
  isOn: boolean;
  /** Whether its tab was closed since, and the draft may be gone with it. */
  isTabGone: boolean;
  /** Epoch ms. */
  untilAt: number;
  /** Epoch ms at which it is told, where that is at the end of the quiet hours; else null. */
  toldAt: number | null;
  /** Whether its time has come. */
  isDue: boolean;
  /** Calls back once it was brought, or could not be. */
  lookAgain(done: () => void): void;
}

/** Null where none waits. Rejects with the browser. */
export async function findLater(now: number): Promise<LaterHere | null> {
  const later = firstLater((await loadChats()).value, now);
  if (!later) return null;
  const { chat, site, tabId, untilAt } = later;
  const toldAt = afterQuiet(untilAt, (await loadSettings()).value.reminders.quiet);
  const known = offerSites().find(({ patterns }) => patterns.includes(site))?.name;
  return {
    siteName: known ?? nameOfPattern(site),
    isOn: (await loadGranted([site])).length > 0,
    isTabGone: await hasLostTab({ site, tabId }),
    untilAt,
    toldAt: toldAt === untilAt ? null : toldAt,
    isDue: untilAt <= now,
    // The popup is gone before a tab that it brought can be asked.
    lookAgain: (done) => sendToBackground({ kind: 'lookAgain', chat }, done),
  };
}
