import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { ChipGroup } from '@/components/ChipGroup';
import type { GroundPlaceProps } from '@/components/place-props';
import { useKeptFocus } from '@/components/use-kept-focus';
import { type ExerciseId, exercises, exerciseWithId } from '@/utils/exercises/exercise';
import { currentRun, startRun } from '@/utils/exercises/run';
import { exerciseName, phaseSentence } from './exercise-words';
import { GroundEnd } from './GroundEnd';
import { GroundStart } from './GroundStart';
import { Player } from './Player';
import { useReducedMotion } from './use-reduced-motion';
import { useRunView } from './use-run-view';
import '@/components/places.css';

/** The exercises: choose one and start it, follow it, and go on from its end. */
export function GroundPlace(props: GroundPlaceProps) {
  const { choice, onRun, onChoice } = props;
  const place = useRef<HTMLDivElement>(null);
  const still = useReducedMotion(props.motion);
  const run = currentRun(props.run, Date.now());
  const view = useRunView(run);
  const stage = !view ? 'start' : view.done ? 'end' : 'run';
  useKeptFocus(place, stage, props.focusStart ?? false);

  const start = (exercise: string) => onRun(startRun(exercise, choice.minutes, Date.now()));
  const choose = (exercise: ExerciseId) => {
    onChoice({ ...choice, exercise });
    if (stage === 'run') start(exercise);
    else if (stage === 'end') onRun(null);
  };

  return (
    <div class="place place-ground" ref={place}>
      <p class="visually-hidden" role="status">
        {stage === 'run' && view
          ? view.paused
            ? i18n.t('ground.paused')
            : phaseSentence(view.phase.id)
          : stage === 'end'
            ? i18n.t('ground.finishTitle')
            : ''}
      </p>
      {run && view && stage === 'run' && (
        <Player run={run} view={view} still={still} onRun={onRun} />
      )}
      {run && stage === 'end' && (
        <GroundEnd
          onAgain={() => start(run.exercise)}
          onDone={() => onRun(null)}
          onGoTo={props.onGoTo}
        />
      )}
      {stage === 'start' && (
        <GroundStart
          choice={choice}
          onMinutes={(minutes) => onChoice({ ...choice, minutes })}
          onStart={() => start(choice.exercise)}
        />
      )}
      <ChipGroup
        legend={i18n.t('ground.which')}
        quietLegend
        options={exercises.map(({ id }) => ({ value: id, label: exerciseName(id) }))}
        value={stage === 'run' && view ? view.exercise.id : exerciseWithId(choice.exercise).id}
        onChoose={choose}
      />
    </div>
  );
}
