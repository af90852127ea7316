import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { runNow } from '@/components/ground/run-clock';
import { startChosen } from '@/components/ground/start-chosen';
import { JournalGate } from '@/components/lock/JournalGate';
import { JournalTrouble } from '@/components/lock/JournalTrouble';
import { DuePromises } from '@/components/today/DuePromises';
import { LastDays } from '@/components/today/LastDays';
import { LockedToday } from '@/components/today/LockedToday';
import { OneBreath } from '@/components/today/OneBreath';
import { SitesOn } from '@/components/today/SitesOn';
import { WeekQuestion } from '@/components/today/WeekQuestion';
import { WentWell } from '@/components/today/WentWell';
import { formatTimeOfDay } from '@/components/ui/format';
import { useTick } from '@/components/ui/use-tick';
import { dateFormat, sentenceLanguage } from '@/utils/locale/locale';
import { checkInWordsFor } from '@/utils/practice/check-in-words-for';
import { currentRun } from '@/utils/practice/exercise-run';
import type { Question } from '@/utils/practice/question';
import { questionOfWeek } from '@/utils/practice/question-of-week';
import type { Entries } from '@/utils/record/entries';
import { countByDay } from '@/utils/record/periods';
import { useCountedJournal } from '@/utils/record/use-counted-journal';
import { useCounts } from '@/utils/record/use-counts';
import type { JournalState } from '@/utils/record/use-journal';
import { useOwnDeck } from '@/utils/record/use-own-deck';
import { usePromiseDays } from '@/utils/record/use-promise-days';
import type { OwnDeck, Settings } from '@/utils/settings/settings';
import type { SessionState } from '@/utils/settings/use-session';
import { MINUTE_MS } from '@/utils/time/durations';
import { dayOf, weekOf } from '@/utils/time/iso-week';
import { NotSaved } from './NotSaved';
import { PageHead } from './PageHead';
import type { PracticeProps } from './practice-props';
import css from './today-page.module.css';
import { useSiteSwitches } from './use-site-switches';
import { useWaits } from './use-waits';
import { WhatWaitsHere } from './WhatWaitsHere';

const DAYS = 7;

/** Where the page opens: what waits today, and one breath. */
export function TodayPage({ settings, session, tools, hasMoved }: PracticeProps) {
  // So that a page left open knows when a new day has begun, or a pause is over.
  useTick(MINUTE_MS);
  const promises = useCountedJournal('promises', { pageSize: Number.POSITIVE_INFINITY });
  const checkIns = useCountedJournal('checkIns');
  const wins = useCountedJournal('wins', { pageSize: 1 });
  const { rows } = useCounts();
  const promiseDays = usePromiseDays();
  const questions = useOwnDeck('questions', settings);
  const sites = useSiteSwitches(settings.settings);
  const waits = useWaits();
  const now = Date.now();
  const today = dayOf(now);
  const question = questionNow(questions.deck, weekOf(today));
  const isLocked = promises.status === 'locked';
  const isRead = [promises, questions].every(({ status }) => status !== 'loading');

  const siteNames = sites?.filter(({ state }) => state === 'on').map(({ name }) => name) ?? [];
  const sitesOn = <SitesOn names={siteNames} settingsHref="#settings" />;
  return (
    <>
      <TodayHead now={now} session={session} hasMoved={hasMoved} tools={tools} />
      <JournalTrouble of={[promises.status, checkIns.status, wins.status]} />
      {/* All at once, so that nothing moves under the hand while the rest is read. */}
      {sites && rows && waits && isRead && (
        <>
          <BreathHere ground={settings.settings.ground} session={session} now={now} />
          <WhatWaitsHere
            {...waits}
            sites={sites}
            now={now}
            isDiscreet={settings.settings.discreet}
          />
          {siteNames.length === 0 && sitesOn}
          {isLocked && (
            <LockedToday
              openDays={promiseDays?.filter(isOpen).map(({ dueOn }) => dueOn) ?? null}
              today={today}
            />
          )}
          <JournalGate journal={promises}>
            <DuePromisesHere promises={promises} today={today} />
            <div class={css.todayPair}>
              {question && (
                <QuestionHere question={question} week={weekOf(today)} checkIns={checkIns} />
              )}
              <WentWellHere wins={wins} />
            </div>
          </JournalGate>
          <div class={css.todayPair}>
            {!isLocked && (
              <LastDays days={countByDay(rows, today, DAYS)} insightsHref="#insights" />
            )}
            {siteNames.length > 0 && sitesOn}
          </div>
        </>
      )}
    </>
  );
}

type TodayHeadProps = Pick<PracticeProps, 'session' | 'tools' | 'hasMoved'> & { now: number };

/** The day, and what could not be kept. */
function TodayHead({ now, session, tools, hasMoved }: TodayHeadProps) {
  return (
    <>
      <PageHead
        title={i18n.t('options.today')}
        lead={dateFormat({ weekday: 'long', day: 'numeric', month: 'long' }).format(now)}
        takesFocus={hasMoved}
        tools={tools}
      />
      <NotSaved notSaved={session.notSaved} />
    </>
  );
}

interface BreathHereProps {
  ground: Settings['ground'];
  session: SessionState;
  /** Epoch ms. */
  now: number;
}

/** One breath, or the exercise or the pause that goes on. */
function BreathHere({ ground, session, now }: BreathHereProps) {
  const { run, pause } = session.session;
  return (
    <OneBreath
      now={now}
      isRunning={run !== null && currentRun(run, runNow(run)) !== null}
      backAt={pause && pause.endsAt > now ? formatTimeOfDay(pause.endsAt) : null}
      groundHref="#ground"
      pauseHref="#pause"
      onStart={() => {
        const begun = startChosen(ground, Date.now());
        void session.change((before) => ({ ...before, run: begun }));
        location.hash = 'ground';
      }}
    />
  );
}

interface DuePromisesHereProps {
  promises: JournalState<'promises'>;
  /** `YYYY-MM-DD` */
  today: string;
}

/** The promises that are due, with their answers. */
function DuePromisesHere({ promises, today }: DuePromisesHereProps) {
  return (
    <DuePromises
      promises={promises.entries}
      today={today}
      promisesHref="#promises"
      now={Date.now}
      onSave={(promise) => void promises.save(promise)}
    />
  );
}

interface QuestionHereProps {
  question: Question;
  /** The week that today is of. */
  week: number;
  checkIns: JournalState<'checkIns'>;
}

/** The question of the week, with what was answered in it. */
function QuestionHere({ question: ofWeek, week, checkIns }: QuestionHereProps) {
  /**
   * What a note is being written of, or was kept of in a week: it stays in view though a new week
   * begins meanwhile.
   */
  const [begun, setBegun] = useState<{ question: Question; keptIn: number | null } | null>(null);
  const isInView = begun && (begun.keptIn === null || begun.keptIn === week);
  const question = isInView ? begun.question : ofWeek;
  const isOfNow = ({ questionId, createdAt }: Entries['checkIns']) =>
    questionId === question.id && weekOf(dayOf(createdAt)) === week;
  return (
    <WeekQuestion
      question={question}
      kept={checkIns.entries.find(isOfNow) ?? null}
      keeps={checkIns.status === 'ready'}
      checkInsHref="#check-ins"
      journalHref="#journal"
      onText={(note) => setBegun(note === '' ? null : { question, keptIn: null })}
      onKeep={(note) => {
        setBegun({ question, keptIn: week });
        void checkIns.save({
          id: crypto.randomUUID(),
          createdAt: Date.now(),
          questionId: question.id,
          question: question.text,
          note,
        });
      }}
    />
  );
}

/** What went well, which can be taken back as long as the page is open. */
function WentWellHere({ wins }: { wins: JournalState<'wins'> }) {
  const [last, setLast] = useState<string | null>(null);
  return (
    <WentWell
      isKept={last !== null && wins.status === 'ready'}
      onKeep={(text) => {
        const id = crypto.randomUUID();
        void wins.save({ id, createdAt: Date.now(), kind: 'wentWell', text, doneAt: null });
        setLast(id);
      }}
      onUndo={() => {
        if (last) void wins.remove(last);
        setLast(null);
      }}
    />
  );
}

function questionNow({ own, hidden }: OwnDeck, week: number): Question | null {
  return questionOfWeek(week, {
    given: checkInWordsFor(sentenceLanguage()).questions,
    own: own.map((item): Question => ({ ...item, topic: 'own' })),
    hidden,
  });
}

function isOpen({ state }: { state: string }): boolean {
  return state === 'open';
}
