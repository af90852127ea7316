import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Place } from '@/components/ui/Place';
import { PlaceTabs, panelId, tabId } from '@/components/ui/PlaceTabs';
import type { PlaceName } from '@/components/ui/place-props';
import type { FeltKind } from '@/utils/record/counts';
import { useNotifyChoice } from '@/utils/settings/use-notify-choice';
import { useSession } from '@/utils/settings/use-session';
import { type SettingsState, useAppearance, useSettings } from '@/utils/settings/use-settings';
import { EraseHere } from './EraseHere';
import { ReminderNote } from './ReminderNote';
import { SiteLineHere } from './SiteLineHere';

const countFelt = (kind: FeltKind) =>
  void import('@/utils/record/count-store').then(({ countOne }) => countOne(kind, Date.now()));

const loadJournal = () =>
  import('@/utils/record/use-counted-journal').then((m) => m.useCountedJournal);

/**
 * The toolbar popup: the line about the site, the place that was open last, and the four tabs. In discreet mode
 * nothing of it is there before a click.
 */
export function Popup() {
  const settings = useSettings();
  const [isOpened, setOpened] = useState(false);
  useAppearance(settings.settings.appearance);
  const { discreet } = settings.settings;
  const isLoading = settings.status === 'loading';
  useLayoutEffect(() => {
    if (isLoading) return;
    document.title = discreet ? i18n.t('discreet.pageTitle') : i18n.t('extensionName');
  }, [isLoading, discreet]);

  // Until it is known whether to be discreet, the frame is empty.
  if (isLoading) return <main class="frame" />;
  if (discreet && !isOpened) return <Closed onOpen={() => setOpened(true)} />;
  return <Opened settings={settings} />;
}

function Closed({ onOpen }: { onOpen(): void }) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <main class="frame-closed">
      <h1 class="visually-hidden">{i18n.t('discreet.pageTitle')}</h1>
      <button type="button" class="button main wide" ref={button} onClick={onOpen}>
        {i18n.t('discreet.open')}
      </button>
    </main>
  );
}

function Opened({ settings }: { settings: SettingsState }) {
  const session = useSession();
  const [notify, changeNotify] = useNotifyChoice();
  const place = session.status === 'loading' ? null : settings.settings.popup.tab;
  const goTo = (tab: PlaceName) =>
    settings.change((before) => ({ ...before, popup: { ...before.popup, tab } }));

  return (
    <main class="frame">
      <h1 class="visually-hidden">{i18n.t('extensionName')}</h1>
      <SiteLineHere />
      <div class="middle">
        <Trouble settings={settings.status} notSaved={settings.notSaved || session.notSaved} />
        <ReminderNote onChange={settings.change} />
        <div
          id={panelId}
          class="panel"
          role="tabpanel"
          aria-labelledby={place ? tabId(place) : undefined}
        >
          {place && (
            <Place
              place={place}
              settings={settings}
              session={session}
              notify={notify}
              onNotify={changeNotify}
              supportHref="/options.html#support"
              loadJournal={loadJournal}
              onFelt={countFelt}
              onGoTo={goTo}
              focusStart
            />
          )}
        </div>
        <footer class="foot">
          <PageLink hash={place ?? 'ground'}>{i18n.t('popup.ownTab')}</PageLink>
          <PageLink hash="settings">{i18n.t('popup.settings')}</PageLink>
          <PageLink hash="support">{i18n.t('popup.support')}</PageLink>
          <EraseHere />
        </footer>
      </div>
      <PlaceTabs current={place} onChoose={goTo} />
    </main>
  );
}

function PageLink({ hash, children }: { hash: string; children: string }) {
  return (
    <a href={`/options.html#${hash}`} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

interface TroubleProps {
  settings: ReturnType<typeof useSettings>['status'];
  notSaved: boolean;
}

/** What went wrong with what is stored, and what to do next. */
function Trouble({ settings, notSaved }: TroubleProps) {
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
