import { i18n } from '#i18n';
import { browser } from '@/utils/extension/browser';
import { logOnce } from '@/utils/extension/log-once';
import { setPanelTitle } from '@/utils/extension/side-panel';
import { loadSettings } from '@/utils/settings/settings-store';
import { isDiscreet, watchDiscreet } from './discreet';
import { showBadge } from './show-badge';

/** In discreet mode the toolbar and the panel show a neutral title, and the toolbar no figures. */
export function keepDiscreet(): void {
  // One after the other, so that the title is that of the last change.
  const show = () => void navigator.locks.request('breather-title', showDiscreet).catch(logOnce);
  // No browser keeps a title for long, so each start of the worker sets it.
  show();
  watchDiscreet(show);
}

async function showDiscreet(): Promise<void> {
  const isOn = isDiscreet(await loadSettings());
  const title = isOn ? i18n.t('discreet.toolbarTitle') : i18n.t('extensionName');
  await browser.action.setTitle({ title });
  await setPanelTitle(title);
  await showBadge();
}
