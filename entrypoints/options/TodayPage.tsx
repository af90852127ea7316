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
import { countByDay } from '@/utils/record/periods';
import { useCountedJournal } from '@/utils/record/use-counted-journal';
import { useCounts } from '@/utils/record/use-counts';
import { useOwnDeck } from '@/utils/record/use-own-deck';
import { usePromiseDays } from '@/utils/record/use-promise-days';
import type { OwnDeck } from '@/utils/settings/settings';
import { MINUTE_MS } from '@/utils/time/durations';
import { dayOf, weekOf } from '@/utils/time/iso-week';
import { PageHead } from './PageHead';
import type { PracticeProps } from './PracticePage';
import css from './today-page.module.css';
import { useSiteSwitches } from './use-site-switches';

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
  const [lastWin, setLastWin] = useState<string | null>(null);
  const now = Date.now();
  const today = dayOf(now);
  const { run, pause } = session.session;
  const question = questionNow(questions.deck, weekOf(today));
  const isLocked = promises.status === 'locked';

  const breathe = () => {
    const run = startChosen(settings.settings.ground, Date.now());
    void session.change((before) => ({ ...before, run }));
    location.hash = 'ground';
  };
  const keepNote = (asked: Question, note: string) =>
    void checkIns.save({
      id: crypto.randomUUID(),
      createdAt: Date.now(),
      questionId: asked.id,
      question: asked.text,
      note,
    });
  const keepWin = (text: string) => {
    const id = crypto.randomUUID();
    void wins.save({ id, createdAt: Date.now(), kind: 'wentWell', text, doneAt: null });
    setLastWin(id);
  };
  const siteNames = sites?.filter(({ state }) => state === 'on').map(({ name }) => name);
  const sitesOn = siteNames && <SitesOn names={siteNames} settingsHref="#settings" />;
  return (
    <>
      <PageHead
        title={i18n.t('options.today')}
        lead={dateFormat({ weekday: 'long', day: 'numeric', month: 'long' }).format(now)}
        takesFocus={hasMoved}
        tools={tools}
      />
      <JournalTrouble status={promises.status} />
      <p class="problem" role="alert">
        {session.notSaved && i18n.t('options.notSaved')}
      </p>
      {/* All at once, so that nothing moves under the hand while the rest is read. */}
      {siteNames && rows && [promises, questions].every(({ status }) => status !== 'loading') && (
        <>
          <OneBreath
            now={now}
            isRunning={run !== null && currentRun(run, runNow(run)) !== null}
            backAt={pause && pause.endsAt > now ? formatTimeOfDay(pause.endsAt) : null}
            groundHref="#ground"
            pauseHref="#pause"
            onStart={breathe}
          />
          {siteNames.length === 0 && sitesOn}
          {isLocked && (
            <LockedToday
              openDays={promiseDays?.filter(isOpen).map(({ dueOn }) => dueOn) ?? null}
              today={today}
            />
          )}
          <JournalGate journal={promises}>
            <DuePromises
              promises={promises.entries}
              today={today}
              promisesHref="#promises"
              now={Date.now}
              onSave={(promise) => void promises.save(promise)}
            />
            <div class={css.todayPair}>
              {question && (
                <WeekQuestion
                  question={question}
                  kept={
                    checkIns.entries.find(
                      (entry) =>
                        entry.questionId === question.id &&
                        weekOf(dayOf(entry.createdAt)) === weekOf(today),
                    ) ?? null
                  }
                  checkInsHref="#check-ins"
                  journalHref="#journal"
                  onKeep={(note) => keepNote(question, note)}
                />
              )}
              <WentWell
                isKept={lastWin !== null}
                onKeep={keepWin}
                onUndo={() => {
                  if (lastWin) void wins.remove(lastWin);
                  setLastWin(null);
                }}
              />
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
