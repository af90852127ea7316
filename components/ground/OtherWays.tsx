import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { GroundChoice } from '@/components/ui/place-props';
import { useLoaded } from '@/components/ui/use-loaded';
import type { ExerciseId } from '@/utils/practice/exercise';
import { exerciseIds } from '@/utils/practice/exercises';
import type { ForTwoId } from '@/utils/practice/for-two';
import { exerciseWords, type GroundId } from './exercise-words';
import { GroundOptions } from './GroundOptions';
import css from './ground.module.css';
import { Research } from './Research';

interface OtherWaysProps {
  chosen: ExerciseId;
  choice: GroundChoice;
  onChoice(choice: GroundChoice): void;
  onNameFeeling(): void;
  /** Two follow it on this screen. */
  onStartForTwo(exercise: ForTwoId, minutes: number): void;
  supportHref: string;
}

// The popup is drawn without them: they are folded at first.
const loadForTwo = () => import('./ForTwo').then((m) => m.ForTwo);
const loadPatternEditor = () => import('./PatternEditor').then((m) => m.PatternEditor);

/**
 * The other exercises, each with what it asks for, and what goes along with them: folded until it
 * is asked for.
 */
export function OtherWays(props: OtherWaysProps) {
  const { chosen, choice, onChoice, onNameFeeling } = props;
  const group = useId();
  const ForTwo = useLoaded(loadForTwo);
  const PatternEditor = useLoaded(loadPatternEditor);
  return (
    <details class={css.otherWays}>
      <summary>{i18n.t('ground.otherWays')}</summary>
      <fieldset>
        <legend class="visually-hidden">{i18n.t('ground.which')}</legend>
        {exerciseIds.map((id) => (
          <label class={css.way} key={id}>
            <input
              type="radio"
              name={group}
              checked={id === chosen}
              {...namedBy(`${group}-${id}`)}
              onChange={() => onChoice({ ...choice, exercise: id })}
            />
            <WayWords id={id} named={`${group}-${id}`} />
          </label>
        ))}
      </fieldset>
      {chosen === 'own-pattern' && PatternEditor && (
        <PatternEditor
          pattern={choice.pattern}
          onPattern={(pattern) => onChoice({ ...choice, pattern })}
        />
      )}
      <button
        type="button"
        class={css.way}
        {...namedBy(`${group}-name-feeling`)}
        onClick={onNameFeeling}
      >
        <WayWords id="name-feeling" named={`${group}-name-feeling`} />
      </button>
      <details class={css.note}>
        <summary>{i18n.t('ground.forTwo.title')}</summary>
        {ForTwo && <ForTwo supportHref={props.supportHref} onStart={props.onStartForTwo} />}
      </details>
      <GroundOptions choice={choice} onChoice={onChoice} />
      <Research id={chosen} />
    </details>
  );
}

/** Its name alone is what it is called; what it asks for is said after it. */
const namedBy = (named: string) => ({
  'aria-labelledby': named,
  'aria-describedby': `${named}-about`,
});

function WayWords({ id, named }: { id: GroundId; named: string }) {
  const { name, about } = exerciseWords(id);
  return (
    <span class={css.wayWords}>
      <b id={named}>{name}</b>
      <small id={`${named}-about`}>{about}</small>
    </span>
  );
}
