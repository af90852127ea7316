import { i18n } from '#i18n';
import { logOnce } from '@/utils/extension/log-once';
import { hasPanel, openPanel } from '@/utils/extension/side-panel';

/** Opens the panel beside the page, in the press itself; the popup goes. A phone has no panel. */
export function KeepOpen() {
  if (!hasPanel()) return null;
  return (
    <button type="button" onClick={() => void openPanel().then(() => window.close(), logOnce)}>
      {i18n.t('popup.keepOpen')}
    </button>
  );
}
