import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { GroundChoice } from '@/components/ui/place-props';
import { type ExerciseId, exerciseIds } from '@/utils/practice/exercise';
import { exerciseWords, type GroundId } from './exercise-words';
import { GroundOptions } from './GroundOptions';
import { PatternEditor } from './PatternEditor';
import { Research } from './Research';

interface OtherWaysProps {
  chosen: ExerciseId;
  choice: GroundChoice;
  onChoice(choice: GroundChoice): void;
  onNameFeeling(): void;
}

/**
 * The other exercises, each with what it asks for, and what goes along with them: folded until it
 * is asked for.
 */
export function OtherWays({ chosen, choice, onChoice, onNameFeeling }: OtherWaysProps) {
  const group = useId();
  return (
    <details class="other-ways">
      <summary>{i18n.t('ground.otherWays')}</summary>
      <fieldset class="ways">
        <legend class="visually-hidden">{i18n.t('ground.which')}</legend>
        {exerciseIds.map((id) => (
          <label class="way" key={id}>
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
      {chosen === 'own-pattern' && (
        <PatternEditor
          pattern={choice.pattern}
          onPattern={(pattern) => onChoice({ ...choice, pattern })}
        />
      )}
      <button
        type="button"
        class="way"
        {...namedBy(`${group}-name-feeling`)}
        onClick={onNameFeeling}
      >
        <WayWords id="name-feeling" named={`${group}-name-feeling`} />
      </button>
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
    <span class="way-words">
      <b id={named}>{name}</b>
      <small id={`${named}-about`}>{about}</small>
    </span>
  );
}
