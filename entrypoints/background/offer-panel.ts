import { browser } from '@/utils/extension/browser';
import { logOnce } from '@/utils/extension/log-once';
import { hasPanel, openPanel } from '@/utils/extension/side-panel';

/** In Firefox it is the browser's own command that opens the panel. */
const COMMAND = 'open-panel';
/** The entry in the menu of the toolbar button, which Chromium has by itself. */
export const PANEL_ENTRY = 'panel';

/**
 * The ways to the panel beside the page that need no popup. Nothing may come before the call: the
 * browser allows it in the act itself.
 */
export function offerPanel(): void {
  if (!hasPanel()) return;
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === COMMAND) openPanel(tab?.windowId).catch(logOnce);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === PANEL_ENTRY) openPanel(tab?.windowId).catch(logOnce);
  });
}
