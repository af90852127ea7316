import { browser } from '@/utils/extension/browser';
import { logOnce } from '@/utils/extension/log-once';

/** Opens the welcome once, on the first install: never after an update. */
export function openWelcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') openOptions('welcome').catch(logOnce);
  });
}

/** Opens a place of the options page in a tab of its own. */
export async function openOptions(place: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${place}`) });
}
