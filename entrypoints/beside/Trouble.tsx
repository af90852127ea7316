import { i18n } from '#i18n';
import type { SettingsState } from '@/utils/settings/use-settings';

interface TroubleProps {
  settings: SettingsState['status'];
  notSaved: boolean;
}

/** What went wrong with what is stored, and what to do next. */
export function Trouble({ settings, notSaved }: TroubleProps) {
  const words =
    settings === 'unreadable'
      ? i18n.t('popup.settingsUnreadable')
      : settings === 'newer'
        ? i18n.t('popup.settingsNewer')
        : notSaved
          ? i18n.t('popup.notSaved')
          : null;
  return <div role="status">{words && <p class="notice">{words}</p>}</div>;
}
