import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { phaseSentence } from '@/components/ground/exercise-words';
import { Player } from '@/components/ground/Player';
import { runNow } from '@/components/ground/run-clock';
import { startChosen } from '@/components/ground/start-chosen';
import { useReducedMotion } from '@/components/ground/use-reduced-motion';
import { useRunView } from '@/components/ground/use-run-view';
import type { GroundChoice, Motion } from '@/components/ui/place-props';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import { currentRun, type ExerciseRun } from '@/utils/practice/exercise-run';
import { RepairSheet } from './RepairSheet';
import css from './repair.module.css';

const MINUTES = 1;

export interface RepairBreathProps {
  /** `settings.ground`: the exercise that was chosen last. */
  choice: GroundChoice;
  /** `session.run`. */
  run: ExerciseRun | null;
  /** `settings.appearance.motion`. */
  motion: Motion;
  onRun(run: ExerciseRun | null): void;
}

interface BreathStepProps extends RepairBreathProps {
  onBack(): void;
  onNext(): void;
}

/**
 * Before a second message: a minute of the exercise that was chosen last, for those who want it.
 */
export function RepairBreath({ choice, motion, onRun, onBack, onNext, ...props }: BreathStepProps) {
  const still = useReducedMotion(motion);
  const run = props.run && currentRun(props.run, runNow(props.run));
  const view = useRunView(run);
  const isRunning = view !== null && !view.done;
  const place = useRef<HTMLDivElement>(null);
  useKeptFocus(place, isRunning ? 'run' : 'rest', false);
  const leave = (go: () => void) => () => {
    if (run) onRun(null);
    go();
  };
  return (
    <RepairSheet
      title={i18n.t('repair.breath.title')}
      text={i18n.t('repair.breath.text')}
      onBack={leave(onBack)}
      onNext={leave(onNext)}
    >
      <p class="visually-hidden" role="status">
        {isRunning && (view.paused ? i18n.t('ground.paused') : phaseSentence(view.phase.id))}
        {view?.done && i18n.t('repair.breath.done')}
      </p>
      {run && isRunning ? (
        <div class="stack" ref={place}>
          <Player run={run} view={view} still={still} cues={choice} onRun={onRun} />
        </div>
      ) : (
        <div class={`row ${css.repairAnswers}`} ref={place}>
          {view?.done && <p>{i18n.t('repair.breath.done')}</p>}
          <button
            type="button"
            class="button"
            data-next-focus
            onClick={() => onRun(startChosen({ ...choice, minutes: MINUTES }, Date.now()))}
          >
            {i18n.t(view?.done ? 'ground.again' : 'repair.breath.start')}
          </button>
        </div>
      )}
    </RepairSheet>
  );
}
