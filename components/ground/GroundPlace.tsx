import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { GroundPlaceProps } from '@/components/ui/place-props';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import { useLoaded } from '@/components/ui/use-loaded';
import { currentRun, type ExerciseRun, startRun } from '@/utils/practice/exercise-run';
import type { RunView } from '@/utils/practice/exercise-view';
import { phaseSentence } from './exercise-words';
import { GroundEnd } from './GroundEnd';
import { GroundStart } from './GroundStart';
import css from './ground.module.css';
import { feelingOf, type HowIFeelNow } from './HowIFeel';
import { Player } from './Player';
import { runNow } from './run-clock';
import { startChosen } from './start-chosen';
import { useReducedMotion } from './use-reduced-motion';
import { useRunView } from './use-run-view';

// The popup is drawn without it; before it is there, a press on its name waits.
const loadNaming = () => import('./NameFeeling').then((m) => m.NameFeeling);

/** The exercises: start the one chosen last, follow it, and go on from its end. */
export function GroundPlace(props: GroundPlaceProps) {
  const { choice, onRun, onChoice } = props;
  const place = useRef<HTMLDivElement>(null);
  const [isNaming, setNaming] = useState(false);
  const NameFeeling = useLoaded(loadNaming);
  const still = useReducedMotion(props.motion);
  const run = props.run && currentRun(props.run, runNow(props.run));
  const runs = useRuns(props, run);
  const view = useRunView(run);
  const stage = view ? (view.done ? 'end' : 'run') : isNaming && NameFeeling ? 'name' : 'start';
  useKeptFocus(place, stage, props.focusStart ?? false);

  return (
    <div class={`place ${css.ground}`} data-stage={stage} ref={place}>
      <p class="visually-hidden" role="status">
        {view && saidOf(view)}
      </p>
      {run && view && stage === 'run' && (
        <Player
          key={run.startedAt}
          run={run}
          view={view}
          still={still}
          cues={choice}
          onRun={onRun}
        />
      )}
      {run && view && stage === 'end' && (
        <GroundEnd
          feeling={choice.askFeeling ? { before: feelingOf(run.feltBefore) } : null}
          onFelt={(change) => {
            props.onFelt(change);
            // Asked again, as after the popup was closed, it counts no second time.
            onRun({ ...run, feltBefore: undefined });
          }}
          onBack={props.onBack}
          onAgain={runs.again}
          onDone={runs.finish}
          onGoTo={props.onGoTo}
        />
      )}
      {stage === 'start' && (
        <GroundStart
          choice={choice}
          feeling={runs.feeling}
          onFeeling={runs.setFeeling}
          onChoice={onChoice}
          onNameFeeling={() => setNaming(true)}
          onStart={() => runs.start(choice.exercise)}
          onStartForTwo={(exercise, minutes) =>
            onRun({ ...startRun(exercise, minutes, Date.now()), isForTwo: true })
          }
          supportHref={props.supportHref}
        />
      )}
      {NameFeeling && stage === 'name' && (
        <NameFeeling
          onBack={() => setNaming(false)}
          onGoTo={props.onGoTo}
          supportHref={props.supportHref}
        />
      )}
    </div>
  );
}

/** Begins runs and ends them, with what the person said of how they feel. */
function useRuns({ choice, onRun }: GroundPlaceProps, run: ExerciseRun | null) {
  const [feeling, setFeeling] = useState<HowIFeelNow | null>(null);
  const start = (exercise: string) => {
    const feltBefore = feeling ?? run?.feltBefore;
    onRun({
      ...startChosen({ ...choice, exercise }, Date.now()),
      ...(feltBefore && { feltBefore }),
    });
  };
  const again = () => {
    if (run?.isForTwo) onRun({ ...run, startedAt: Date.now(), pausedAt: null, pausedMs: 0 });
    else if (run) start(run.exercise);
  };
  const finish = () => {
    setFeeling(null);
    onRun(null);
  };
  return { feeling, setFeeling, start, again, finish };
}

function saidOf({ done, paused, phase }: RunView): string {
  if (done) return i18n.t('ground.finishTitle');
  return paused ? i18n.t('ground.paused') : phaseSentence(phase.id);
}
