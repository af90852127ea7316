import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { useSession } from '@/utils/settings/use-session';
import { useAppearance, useSettings } from '@/utils/settings/use-settings';
import { Nav } from './Nav';
import { PlacePage } from './PlacePage';
import { PracticePage } from './PracticePage';
import { isPractice, type Route, sentenceName } from './route';
import { SettingsPage } from './SettingsPage';
import { SupportPage } from './SupportPage';
import { usePromiseNews } from './use-promise-news';
import { useRoute } from './use-route';
import { WelcomePage } from './WelcomePage';

/** The options page: every place of Breather at full size, in a tab of its own. */
export function Options() {
  const settings = useSettings();
  const session = useSession();
  useAppearance(settings.settings.appearance);
  const route = useRoute();
  const hasMoved = useHasMoved(route);
  const { page } = route;
  const isLoading = settings.status === 'loading';
  const { discreet } = settings.settings;
  usePromiseNews();
  useLayoutEffect(() => {
    // Until it is known whether to be discreet, the title says nothing.
    if (isLoading) return;
    document.title = discreet
      ? i18n.t('discreet.pageTitle')
      : i18n.t('options.pageTitle', [i18n.t(`options.${sentenceName(page)}`)]);
  }, [page, discreet, isLoading]);

  if (isLoading || session.status === 'loading') return null;
  const stores = { settings, session };
  if (page === 'welcome') {
    return <WelcomePage {...route} settings={settings} hasMoved={hasMoved} />;
  }
  return (
    <div class="frame">
      <Nav current={page} />
      <main class="page" key={page}>
        {page === 'support' ? (
          <SupportPage hasMoved={hasMoved} />
        ) : page === 'settings' ? (
          <SettingsPage part={route.part} settings={settings} hasMoved={hasMoved} />
        ) : isPractice(page) ? (
          <PracticePage key={page} page={page} {...stores} hasMoved={hasMoved} />
        ) : (
          <PlacePage place={page} situation={route.situation} {...stores} hasMoved={hasMoved} />
        )}
      </main>
    </div>
  );
}

/** Whether the person has gone from one place to another since the page was opened. */
function useHasMoved(route: Route): boolean {
  const first = useRef(route);
  const moved = useRef(false);
  if (route !== first.current) moved.current = true;
  return moved.current;
}
