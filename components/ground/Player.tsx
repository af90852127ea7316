import { i18n } from '#i18n';
import { Breath } from '@/components/ui/Breath';
import { formatClock, formatLength } from '@/components/ui/format';
import { type ExerciseRun, pauseRun, resumeRun } from '@/utils/practice/exercise-run';
import type { RunView } from '@/utils/practice/exercise-view';
import { exerciseWords, phaseSentence, phaseWord } from './exercise-words';
import { ForTwoTip } from './ForTwoTip';
import css from './ground.module.css';
import { runNow } from './run-clock';
import { useCues } from './use-cues';

interface PlayerProps {
  run: ExerciseRun;
  view: RunView;
  /** Shapes stand still; a word and a number change instead. */
  still: boolean;
  /** How a change of phase is told beside the words. */
  cues: { tone: boolean; vibration: boolean };
  onRun(run: ExerciseRun | null): void;
}

/** A run as it goes: what to do now, how far it is, and a way to pause or stop at each moment. */
export function Player({ run, view, still, cues, onRun }: PlayerProps) {
  useCues(view, cues);
  const counts = still || view.exercise.kind === 'steps';
  const { id } = view.exercise;
  const time = i18n.t('ground.timeOf', [formatClock(view.elapsedMs), formatLength(view.lengthMs)]);
  const toggle = () => onRun(view.paused ? resumeRun(run, Date.now()) : pauseRun(run, runNow(run)));
  return (
    <>
      <Breath run={run} still={still}>
        <span>{phaseWord(view.phase.id)}</span>
        {counts && <small>{view.secondsLeft}</small>}
      </Breath>
      <div class="say">
        <h2>{phaseSentence(view.phase.id)}</h2>
        <p class="soft">{run.isForTwo ? <ForTwoTip exercise={id} /> : exerciseWords(id).tip}</p>
      </div>
      <div class={css.progress}>
        <progress aria-label={i18n.t('ground.progress')} max={1} value={view.progress} />
        <p class="small soft figures">{time}</p>
      </div>
      <div class="row">
        <button type="button" class="button" data-next-focus onClick={toggle}>
          {view.paused ? i18n.t('ground.resume') : i18n.t('ground.pause')}
        </button>
        <button type="button" class="button plain" onClick={() => onRun(null)}>
          {i18n.t('ground.stop')}
        </button>
      </div>
    </>
  );
}
