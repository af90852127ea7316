import { browser } from './browser';

/**
 * Calls back until the signal aborts when another tab is in front of a window, or when one that is
 * in front goes on to another page. It says which of them it was, and not which tab: that is to be
 * asked anew.
 */
export function watchActiveTab(signal: AbortSignal, changed: (isOtherTab: boolean) => void): void {
  const activated = () => changed(true);
  const updated = (_: number, change: { status?: string }, tab: { active: boolean }) => {
    if (tab.active && change.status) changed(false);
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  });
}
