import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { startChosen } from '@/components/ground/start-chosen';
import { Place } from '@/components/ui/Place';
import { PlaceTabs, panelId, tabId } from '@/components/ui/PlaceTabs';
import type { PlaceName } from '@/components/ui/place-props';
import { sayCounted } from '@/utils/locale/locale';
import { currentRun } from '@/utils/practice/exercise-run';
import type { FeltKind } from '@/utils/record/counts';
import { loadCountedJournal } from '@/utils/record/load-counted-journal';
import { loadOwnDeck } from '@/utils/record/load-own-deck';
import type { Settings } from '@/utils/settings/settings';
import { countRulesOn } from '@/utils/settings/site-rules';
import { useNotifyChoice } from '@/utils/settings/use-notify-choice';
import type { SessionState } from '@/utils/settings/use-session';
import type { SettingsState } from '@/utils/settings/use-settings';
import { NowLine } from './NowLine';
import { PageLink } from './PageLink';
import css from './popup.module.css';
import { SiteLineHere } from './SiteLineHere';
import { Trouble } from './Trouble';
import { useDue } from './use-due';
import { useHeldChats } from './use-held-chats';
import { useLater } from './use-later';
import { useWent } from './use-went';

interface OpenedProps {
  settings: SettingsState;
  /** What it holds is known. */
  session: SessionState;
}

const countFelt = (kind: FeltKind) =>
  void import('@/utils/record/count-store').then(({ countOne }) => countOne(kind, Date.now()));

const findChat = async () => ({
  chat: await import('@/utils/sites/chat-here').then((m) => m.findChatHere()),
});

/**
 * The popup with its two faces: at rest the site, the places and the ways on; while an exercise
 * runs, only that.
 */
export function Opened({ settings, session }: OpenedProps) {
  const { pause } = session.session;
  const { place, isRunning, ...moves } = usePlace(session, settings.settings.ground);
  const shown = isRunning ? 'ground' : place;
  const [notify, changeNotify] = useNotifyChoice();
  const news = useNews(settings.settings);
  const middle = useRef<HTMLDivElement>(null);
  const { rules, discreet } = settings.settings;
  const rulesOn = countRulesOn(rules) + useHeldChats();
  const isPausing = pause !== null && pause.endsAt > Date.now();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each place begins at its top.
  useLayoutEffect(() => middle.current?.scrollTo(0, 0), [shown, isRunning]);

  return (
    <main class={css.frame} data-face={isRunning ? 'running' : 'rest'}>
      <h1 class="visually-hidden">{i18n.t('extensionName')}</h1>
      <div hidden={isRunning}>
        <SiteLineHere discreet={discreet} />
      </div>
      <div class={css.middle} ref={middle}>
        <Trouble settings={settings.status} notSaved={settings.notSaved || session.notSaved} />
        <div class={css.panel} {...(!isRunning && panelOf(place))}>
          <Place
            place={shown}
            settings={settings}
            session={session}
            notify={notify}
            onNotify={changeNotify}
            supportHref="/options.html#support"
            repairHref={`/options.html#${news.repair}`}
            fullSizeHref={`/options.html#${shown}`}
            loadJournal={loadCountedJournal}
            loadOwnDeck={loadOwnDeck}
            findChat={findChat}
            onFelt={countFelt}
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
              onSettings={settings.change}
            />
          )}
        </div>
      </div>
      {!isRunning && (
        <>
          <PlaceTabs current={place} onChoose={moves.choose} />
          <Foot rulesOn={discreet ? 0 : rulesOn} repair={news.repair} />
        </>
      )}
    </main>
  );
}

/** While the tabs are there, the place is the panel of its tab. */
function panelOf(place: PlaceName) {
  return { id: panelId, role: 'tabpanel' as const, 'aria-labelledby': tabId(place) };
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
  const backToMessage = () => void endRun().then(() => window.close());
  return { place, isRunning, choose, goTo, backToMessage };
}

/** What the line at rest may say: nothing of messages while the popup is discreet. */
function useNews({ questions, discreet }: Settings) {
  const due = useDue(questions.hidden);
  const went = useWent();
  const later = useLater();
  return {
    due,
    hasWent: discreet ? false : (went?.isLately ?? null),
    later: discreet ? null : later,
    repair: `repair${went?.site ? `/${went.site}` : ''}`,
  };
}

/** The ways on: the pages that have no tab above, then what leads to all of them. */
function Foot({ rulesOn, repair }: { rulesOn: number; repair: string }) {
  return (
    <footer class={css.foot}>
      <p>
        {(['promises', 'checkIns', 'journal', 'insights'] as const).map((name) => (
          <PageLink key={name} hash={name === 'checkIns' ? 'check-ins' : name}>
            {i18n.t(`options.${name}`)}
          </PageLink>
        ))}
        <PageLink hash={repair}>{i18n.t('options.repair')}</PageLink>
      </p>
      <p>
        <PageLink hash="today">{i18n.t('popup.all')}</PageLink>
        {/* So that nobody can switch one on unseen. */}
        {rulesOn > 0 && (
          <PageLink hash="settings/rules">{sayCounted('popup.rulesOn', rulesOn)}</PageLink>
        )}
        <PageLink hash="settings">{i18n.t('popup.settings')}</PageLink>
        <PageLink hash="support">{i18n.t('popup.support')}</PageLink>
      </p>
    </footer>
  );
}
