import { browser } from '@/utils/extension/browser';
import { watchActiveTab } from '@/utils/extension/watch-active-tab';
import { watchSession } from '@/utils/settings/session-store';
import { watchSettings } from '@/utils/settings/settings-store';

/**
 * Calls back when the line about the site may have something else to say: of another tab, another
 * page, a site that was turned on or off, a permission, or a mark.
 */
export function followSite(signal: AbortSignal, changed: (isOtherTab: boolean) => void): void {
  const changedHere = () => changed(false);
  watchActiveTab(signal, changed);
  watchSettings(signal, changedHere);
  watchSession(signal, changedHere);
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) {
    event.addListener(changedHere);
    signal.addEventListener('abort', () => event.removeListener(changedHere));
  }
}
