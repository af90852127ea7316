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
import { countRulesOn } from '@/utils/settings/site-rules';
import { useNotifyChoice } from '@/utils/settings/use-notify-choice';
import type { SessionState } from '@/utils/settings/use-session';
import type { SettingsState } from '@/utils/settings/use-settings';
import { NowLine } from './NowLine';
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
  const { run, pause } = session.session;
  const [place, setPlace] = useState<PlaceName>(pause ? 'pause' : 'ground');
  const [notify, changeNotify] = useNotifyChoice();
  const due = useDue(settings.settings.questions.hidden);
  const went = useWent();
  const later = useLater();
  const middle = useRef<HTMLDivElement>(null);
  const { ground, rules, discreet } = settings.settings;
  const rulesOn = countRulesOn(rules) + useHeldChats();
  const repairHref = `/options.html#repair${went?.site ? `/${went.site}` : ''}`;
  const isPausing = pause !== null && pause.endsAt > Date.now();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only as it opens.
  useLayoutEffect(() => {
    if (!ground.atOnce || pause || currentRun(run, Date.now())) return;
    void session.change((before) => ({ ...before, run: startChosen(ground, Date.now()) }));
  }, []);
  const isRunning = currentRun(run, Date.now()) !== null;
  const shown = isRunning ? 'ground' : place;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each place begins at its top.
  useLayoutEffect(() => middle.current?.scrollTo(0, 0), [shown, isRunning]);

  const goTo = (next: PlaceName) => {
    setPlace(next);
    // From the end of an exercise on to another place: the exercise is over.
    if (isRunning) void session.change((before) => ({ ...before, run: null }));
  };
  const backToMessage = async () => {
    await session.change((before) => ({ ...before, run: null }));
    window.close();
  };
  const panel = isRunning
    ? {}
    : { id: panelId, role: 'tabpanel' as const, 'aria-labelledby': tabId(place) };

  return (
    <main class={css.frame} data-face={isRunning ? 'running' : 'rest'}>
      <h1 class="visually-hidden">{i18n.t('extensionName')}</h1>
      <div hidden={isRunning}>
        <SiteLineHere discreet={discreet} />
      </div>
      <div class={css.middle} ref={middle}>
        <Trouble settings={settings.status} notSaved={settings.notSaved || session.notSaved} />
        <div class={css.panel} {...panel}>
          <Place
            place={shown}
            settings={settings}
            session={session}
            notify={notify}
            onNotify={changeNotify}
            supportHref="/options.html#support"
            repairHref={repairHref}
            fullSizeHref={`/options.html#${shown}`}
            loadJournal={loadCountedJournal}
            loadOwnDeck={loadOwnDeck}
            findChat={findChat}
            onFelt={countFelt}
            onGoTo={goTo}
            onBack={() => void backToMessage()}
            focusStart
          />
          {shown === 'ground' && !isRunning && (
            <NowLine
              pause={isPausing ? pause : null}
              hasWent={discreet ? false : (went?.isLately ?? null)}
              repairHref={repairHref}
              later={discreet ? null : later}
              due={due}
              isDiscreet={discreet}
              onPause={() => setPlace('pause')}
              onSettings={settings.change}
            />
          )}
        </div>
      </div>
      {!isRunning && (
        <>
          <PlaceTabs current={place} onChoose={setPlace} />
          <footer class={css.foot}>
            <PageLink hash="today">{i18n.t('popup.all')}</PageLink>
            {/* So that nobody can switch one on unseen. */}
            {rulesOn > 0 && !discreet && (
              <PageLink hash="settings/rules">{sayCounted('popup.rulesOn', rulesOn)}</PageLink>
            )}
            <PageLink hash="settings">{i18n.t('popup.settings')}</PageLink>
            <PageLink hash="support">{i18n.t('popup.support')}</PageLink>
          </footer>
        </>
      )}
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
