import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { useSession } from '@/utils/settings/use-session';
import { useAppearance, useSettings } from '@/utils/settings/use-settings';
import { useErasedElsewhere } from '../beside/use-erased-elsewhere';
import { Nav } from './Nav';
import { OnDemand } from './OnDemand';
import css from './options.module.css';
import { PageHere } from './PageHere';
import { type Route, sentenceName } from './route';
import { StayingViews } from './StayingViews';
import { usePromiseNews } from './use-promise-news';
import { useRoute } from './use-route';

const loadWelcome = () => import('./WelcomePage').then((m) => m.WelcomePage);

/** The options page: every place of Breather at full size, in a tab of its own. */
export function Options() {
  return <OptionsNow key={useErasedElsewhere()} />;
}

function OptionsNow() {
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
  if (page === 'welcome') {
    return <OnDemand load={loadWelcome} props={{ ...route, settings, hasMoved }} />;
  }
  return (
    <div class={css.frame}>
      <Nav current={page} />
      <main>
        <StayingViews
          shown={page}
          // A run is played once.
          mayStay={(name) => name !== 'ground' || session.session.run === null}
          look={css.page}
          draw={(name, isShown) => (
            <PageHere
              page={name}
              route={route}
              settings={settings}
              session={session}
              hasMoved={hasMoved && isShown}
            />
          )}
        />
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
