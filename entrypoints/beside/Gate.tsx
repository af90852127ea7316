import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type SessionState, useSession } from '@/utils/settings/use-session';
import { type SettingsState, useAppearance, useSettings } from '@/utils/settings/use-settings';
import css from './frame.module.css';

/** What both stores hold is known. */
export interface Stores {
  settings: SettingsState;
  session: SessionState;
}

/**
 * Draws what opens once the stores are read. In discreet mode nothing of it is there before a
 * click. Where it was open as discreet mode was switched on, it is out of sight until then, with
 * what was written in it.
 */
export function Gate({ children }: { children: (stores: Stores) => ComponentChildren }) {
  const settings = useSettings();
  const session = useSession();
  const [isOpened, setOpened] = useState(false);
  const wasShown = useRef(false);
  useAppearance(settings.settings.appearance);
  const { discreet } = settings.settings;
  const isLoading = settings.status === 'loading' || session.status === 'loading';
  useLayoutEffect(() => {
    if (isLoading) return;
    document.title = discreet ? i18n.t('discreet.pageTitle') : i18n.t('extensionName');
  }, [isLoading, discreet]);

  // Until it is known whether to be discreet and what runs, the frame is empty.
  if (isLoading) return <main class={css.frame} />;
  const isCovered = discreet && !isOpened;
  wasShown.current ||= !isCovered;
  return (
    <>
      {isCovered && <Closed onOpen={() => setOpened(true)} />}
      {wasShown.current && <div hidden={isCovered}>{children({ settings, session })}</div>}
    </>
  );
}

function Closed({ onOpen }: { onOpen(): void }) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <main class={css.frameClosed}>
      <h1 class="visually-hidden">{i18n.t('discreet.pageTitle')}</h1>
      <button type="button" class="button main wide" ref={button} onClick={onOpen}>
        {i18n.t('discreet.open')}
      </button>
    </main>
  );
}
