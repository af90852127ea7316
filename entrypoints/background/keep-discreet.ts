import { i18n } from '#i18n';
import { logOnce } from '@/utils/log/log-once';
import { browser } from '@/utils/platform/browser';
import { loadSettings, watchSettings } from '@/utils/settings/settings-store';
import { showBadge } from './show-badge';

/** In discreet mode the toolbar shows a neutral title and no figures. */
export function keepDiscreet(): void {
  // One after the other, so that the title is that of the last change.
  const show = () => void navigator.locks.request('breather-title', showDiscreet).catch(logOnce);
  // No browser keeps a title for long, so each start of the worker sets it.
  show();
  watchSettings(new AbortController().signal, (parsed, before) => {
    const isSame = parsed.settings.discreet === before.settings.discreet;
    if (!isSame || parsed.ok !== before.ok) show();
  });
}

async function showDiscreet(): Promise<void> {
  const { settings, ok } = await loadSettings();
  // While nobody can read whether it is on, it is.
  const title =
    !ok || settings.discreet ? i18n.t('discreet.toolbarTitle') : i18n.t('extensionName');
  await browser.action.setTitle({ title });
  await showBadge();
}
