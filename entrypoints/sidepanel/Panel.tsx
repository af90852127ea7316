import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { QuickExit } from '@/components/quick-exit/QuickExit';
import { PlaceTabs, placeNames, tabId } from '@/components/ui/PlaceTabs';
import { currentRun } from '@/utils/practice/exercise-run';
import { dropKeyAtOnce } from '@/utils/record/journal-key';
import { Foot } from '../beside/Foot';
import { Frame } from '../beside/Frame';
import type { Stores } from '../beside/Gate';
import { NowLine } from '../beside/NowLine';
import { PageLink } from '../beside/PageLink';
import { SiteLineHere } from '../beside/SiteLineHere';
import { Trouble } from '../beside/Trouble';
import { useErasedElsewhere } from '../beside/use-erased-elsewhere';
import { useNews } from '../beside/use-news';
import { followSite } from './follow-site';
import { KeptViews } from './KeptViews';
import { usePanelRoute, type View } from './panel-route';
import { useLooks } from './use-looks';

const goTo = (hash: string) => {
  location.hash = hash;
};
const stay = () => undefined;
/** What is written in the panel is in its memory alone. */
const forget = () => location.reload();
const close = () => window.close();

/** The panel beside the page: the places of the popup, for what a popup is too short-lived. */
export function Panel({ settings, session }: Stores) {
  const { run, pause } = session.session;
  const { discreet } = settings.settings;
  const looks = useLooks();
  const { rulesOn, ...news } = useNews(settings.settings, looks);
  const route = usePanelRoute(pause ? 'pause' : 'ground');
  const hasRun = currentRun(run, Date.now()) !== null;
  // The repair has a breath of its own, which is such a run.
  const isRunning = hasRun && route.view !== 'repair';
  const shown = isRunning ? 'ground' : route.view;
  const tab = placeNames.find((place) => place === route.view) ?? null;
  useFollowedFocus(shown);
  const isPausing = pause !== null && pause.endsAt > Date.now();
  return (
    <Frame
      isRunning={isRunning}
      shown={shown}
      tab={tab}
      head={
        <SiteLineHere discreet={discreet} follow={followSite} onAway={stay} onErased={forget} />
      }
      trouble={
        <Trouble settings={settings.status} notSaved={settings.notSaved || session.notSaved} />
      }
      below={
        <>
          <PlaceTabs current={tab} onChoose={goTo} />
          <Foot rulesOn={rulesOn}>
            <PanelLinks shown={shown} repair={news.repair} />
          </Foot>
        </>
      }
    >
      <KeptViews
        key={useErasedElsewhere()}
        route={route}
        shown={shown}
        hasRun={hasRun}
        settings={settings}
        session={session}
        repairHref={`#${news.repair}`}
        onGoTo={goTo}
      />
      {shown === 'ground' && !isRunning && (
        <NowLine
          {...news}
          about={looks}
          pause={isPausing ? pause : null}
          isRepairHere
          isDiscreet={discreet}
          onPause={() => goTo('pause')}
          onAway={stay}
          onSettings={settings.change}
        />
      )}
    </Frame>
  );
}

/** Where a link led to another view and is out of sight with its own, its tab has the focus. */
function useFollowedFocus(shown: View): void {
  const before = useRef(shown);
  useLayoutEffect(() => {
    const hasMoved = before.current !== shown;
    before.current = shown;
    const focused = document.activeElement;
    if (!hasMoved || (focused !== document.body && !focused?.closest('[hidden]'))) return;
    document.getElementById(tabId(shown as 'words'))?.focus();
  }, [shown]);
}

function PanelLinks({ shown, repair }: { shown: View; repair: string }) {
  return (
    <>
      <PageLink hash={repair} isHere isCurrent={shown === 'repair'}>
        {i18n.t('options.repair')}
      </PageLink>
      <PageLink hash="draft" isHere isCurrent={shown === 'draft'}>
        {i18n.t('draft.title')}
      </PageLink>
      <QuickExit lock={dropKeyAtOnce} isPanel replacePage={close} />
    </>
  );
}
