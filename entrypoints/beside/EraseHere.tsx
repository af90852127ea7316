import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { TwoClicks } from '@/components/ui/TwoClicks';
import { browser } from '@/utils/extension/browser';
import { logOnce } from '@/utils/extension/log-once';

/** Loaded on demand: it brings the journal, without which the popup opens sooner. */
const loadErase = () => import('@/utils/record/erase-everything').then((m) => m.eraseEverything);

/** Takes everything out with two clicks, then the welcome, as after the install. */
export function EraseHere({ look, onErased }: { look: string | undefined; onErased(): void }) {
  const [hasFailed, setFailed] = useState(false);
  const erase = async () => {
    try {
      await (await loadErase())();
      await browser.tabs.create({ url: browser.runtime.getURL('/options.html#welcome/erased') });
      onErased();
    } catch (cause) {
      logOnce(cause);
      setFailed(true);
    }
  };
  return (
    <div>
      <TwoClicks
        label={i18n.t('settings.erase.button')}
        warning={i18n.t('settings.erase.confirm')}
        really={i18n.t('settings.erase.really')}
        keep={i18n.t('settings.erase.keep')}
        look={look}
        onReally={() => void erase()}
      />
      <p class="small" role="alert">
        {hasFailed && i18n.t('settings.erase.failed')}
      </p>
    </div>
  );
}
