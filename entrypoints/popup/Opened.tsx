import { useLayoutEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { startChosen } from '@/components/ground/start-chosen';
import { PlaceTabs } from '@/components/ui/PlaceTabs';
import type { PlaceName } from '@/components/ui/place-props';
import { currentRun } from '@/utils/practice/exercise-run';
import type { Settings } from '@/utils/settings/settings';
import type { SessionState } from '@/utils/settings/use-session';
import { Foot } from '../beside/Foot';
import { Frame } from '../beside/Frame';
import type { Stores } from '../beside/Gate';
import { NowLine } from '../beside/NowLine';
import { PageLink } from '../beside/PageLink';
import { PlaceHere } from '../beside/PlaceHere';
import { SiteLineHere } from '../beside/SiteLineHere';
import { Trouble } from '../beside/Trouble';
import { useNews } from '../beside/use-news';
import { KeepOpen } from './KeepOpen';

/** The popup, on Ground unless something runs. */
export function Opened({ settings, session }: Stores) {
  const { pause } = session.session;
  const { discreet } = settings.settings;
  const { place, isRunning, ...moves } = usePlace(session, settings.settings.ground);
  const shown = isRunning ? 'ground' : place;
  const { rulesOn, ...news } = useNews(settings.settings);
  const isPausing = pause !== null && pause.endsAt > Date.now();
  return (
    <Frame
      isRunning={isRunning}
      shown={shown}
      tab={place}
      head={<SiteLineHere discreet={discreet} />}
      trouble={
        <Trouble settings={settings.status} notSaved={settings.notSaved || session.notSaved} />
      }
      below={
        <>
          <PlaceTabs current={place} onChoose={moves.choose} />
          <Foot rulesOn={rulesOn} more={<KeepOpen />}>
            <OtherPages repair={news.repair} />
          </Foot>
        </>
      }
    >
      <PlaceHere
        place={shown}
        settings={settings}
        session={session}
        repairHref={`/options.html#${news.repair}`}
        onGoTo={moves.goTo}
        onBack={moves.backToMessage}
        focusStart
      />
      {shown === 'ground' && !isRunning && (
        <NowLine
          {...news}
          pause={isPausing ? pause : null}
          isDiscreet={discreet}
          onPause={() => moves.choose('pause')}
          onAway={moves.close}
          onSettings={settings.change}
        />
      )}
    </Frame>
  );
}

/** The place that was chosen, whether an exercise runs instead, and the ways on from both. */
function usePlace({ session, change }: SessionState, ground: Settings['ground']) {
  const [place, choose] = useState<PlaceName>(session.pause ? 'pause' : 'ground');
  const isRunning = currentRun(session.run, Date.now()) !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only as it opens.
  useLayoutEffect(() => {
    if (!ground.atOnce || session.pause || isRunning) return;
    void change((before) => ({ ...before, run: startChosen(ground, Date.now()) }));
  }, []);
  const endRun = () => change((before) => ({ ...before, run: null }));
  const goTo = (next: PlaceName) => {
    choose(next);
    // From the end of an exercise on to another place: the exercise is over.
    if (isRunning) void endRun();
  };
  const close = () => window.close();
  const backToMessage = () => void endRun().then(close);
  return { place, isRunning, choose, goTo, backToMessage, close };
}

function OtherPages({ repair }: { repair: string }) {
  return (
    <>
      {(['promises', 'checkIns', 'journal', 'insights'] as const).map((name) => (
        <PageLink key={name} hash={name === 'checkIns' ? 'check-ins' : name}>
          {i18n.t(`options.${name}`)}
        </PageLink>
      ))}
      <PageLink hash={repair}>{i18n.t('options.repair')}</PageLink>
    </>
  );
}
