import { i18n } from '#i18n';
import { Place } from '@/components/Place';
import { PlaceTabs, panelId, tabId } from '@/components/PlaceTabs';
import type { PlaceName } from '@/components/place-props';
import { useNotifyChoice } from '@/utils/session/use-notify-choice';
import { useSession } from '@/utils/session/use-session';
import { useAppearance, useSettings } from '@/utils/settings/use-settings';
import { SiteLineHere } from './SiteLineHere';

/** The toolbar popup: the line about the site, the place that was open last, and the four tabs. */
export function Popup() {
  const settings = useSettings();
  const session = useSession();
  const [notify, changeNotify] = useNotifyChoice();
  useAppearance(settings.settings.appearance);
  const loading = settings.status === 'loading' || session.status === 'loading';
  const place = loading ? null : settings.settings.popup.tab;
  const goTo = (tab: PlaceName) =>
    settings.change((before) => ({ ...before, popup: { ...before.popup, tab } }));

  return (
    <main class="frame">
      <h1 class="visually-hidden">{i18n.t('extensionName')}</h1>
      <SiteLineHere />
      <div class="middle">
        <Trouble settings={settings.status} notSaved={settings.notSaved || session.notSaved} />
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
              onGoTo={goTo}
              focusStart
            />
          )}
        </div>
        <footer class="foot">
          <PageLink hash={place ?? 'ground'}>{i18n.t('popup.ownTab')}</PageLink>
          <PageLink hash="settings">{i18n.t('popup.settings')}</PageLink>
          <PageLink hash="support">{i18n.t('popup.support')}</PageLink>
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
