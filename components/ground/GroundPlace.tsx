import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ChipGroup } from '@/components/ui/ChipGroup';
import type { GroundPlaceProps } from '@/components/ui/place-props';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import { useLoaded } from '@/components/ui/use-loaded';
import { currentRun, startRun } from '@/utils/practice/exercise-run';
import { patternName } from '@/utils/practice/own-breath-pattern';
import {
  exerciseClaim,
  exerciseName,
  type GroundId,
  groundIdOf,
  groundIds,
  phaseSentence,
} from './exercise-words';
import { GroundEnd } from './GroundEnd';
import { GroundOptions } from './GroundOptions';
import { GroundStart } from './GroundStart';
import { feelingOf, type HowIFeelNow } from './HowIFeel';
import { NameFeeling } from './NameFeeling';
import { Player } from './Player';
import { runNow } from './run-clock';
import { useReducedMotion } from './use-reduced-motion';
import { useRunView } from './use-run-view';
import '@/components/ui/places.css';
import './ground.css';

// The popup is drawn without it: what research says is closed at first.
const loadClaimText = () => import('@/components/ui/ClaimText').then((m) => m.ClaimText);

/** The exercises: choose one and start it, follow it, and go on from its end. */
export function GroundPlace(props: GroundPlaceProps) {
  const { choice, onRun, onChoice } = props;
  const place = useRef<HTMLDivElement>(null);
  const [feeling, setFeeling] = useState<HowIFeelNow | null>(null);
  const ClaimText = useLoaded(loadClaimText);
  const still = useReducedMotion(props.motion);
  const run = props.run && currentRun(props.run, runNow(props.run));
  const view = useRunView(run);
  const chosen = groundIdOf(choice.exercise);
  const stage = view ? (view.done ? 'end' : 'run') : chosen === 'name-feeling' ? 'name' : 'start';
  useKeptFocus(place, stage, props.focusStart ?? false);

  const start = (exercise: GroundId) => {
    const name = exercise === 'own-pattern' ? patternName(choice.pattern) : exercise;
    const feltBefore = feeling ?? run?.feltBefore;
    onRun({ ...startRun(name, choice.minutes, Date.now()), ...(feltBefore && { feltBefore }) });
  };
  const choose = (exercise: GroundId) => {
    onChoice({ ...choice, exercise });
    if (stage === 'run' && exercise !== 'name-feeling') start(exercise);
    else if (run) onRun(null);
  };
  const finish = () => {
    setFeeling(null);
    onRun(null);
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
          onAgain={() => start(view.exercise.id)}
          onDone={finish}
          onGoTo={props.onGoTo}
        />
      )}
      {stage === 'start' && (
        <GroundStart
          choice={choice}
          feeling={feeling}
          onFeeling={setFeeling}
          onChoice={onChoice}
          onStart={() => start(chosen)}
        />
      )}
      {stage === 'name' && <NameFeeling onGoTo={props.onGoTo} supportHref={props.supportHref} />}
      <ChipGroup
        legend={i18n.t('ground.which')}
        quietLegend
        options={groundIds.map((id) => ({ value: id, label: exerciseName(id) }))}
        value={view && stage === 'run' ? view.exercise.id : chosen}
        onChoose={choose}
      />
      {stage === 'start' && <GroundOptions choice={choice} onChoice={onChoice} />}
      {(stage === 'start' || stage === 'name') && (
        <details class="note">
          <summary>{i18n.t('ground.research')}</summary>
          <p>{ClaimText && <ClaimText id={exerciseClaim(chosen)} />}</p>
          {isAboutTheBody(chosen) && <p>{i18n.t('ground.tense')}</p>}
        </details>
      )}
    </div>
  );
}

function isAboutTheBody(id: GroundId): boolean {
  return id !== 'five-senses' && id !== 'name-feeling';
}
