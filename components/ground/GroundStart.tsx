import { i18n } from '#i18n';
import { Breath } from '@/components/ui/Breath';
import { LengthSelect } from '@/components/ui/LengthSelect';
import type { GroundChoice } from '@/components/ui/place-props';
import { runMinutes } from '@/utils/practice/exercise-run';
import { exerciseWithId } from '@/utils/practice/exercises';
import type { ForTwoId } from '@/utils/practice/for-two';
import { exerciseWords } from './exercise-words';
import css from './ground.module.css';
import { HowIFeel, type HowIFeelNow } from './HowIFeel';
import { OtherWays } from './OtherWays';

interface GroundStartProps {
  choice: GroundChoice;
  /** What was said about how one feels; null before, and where it is not asked. */
  feeling: HowIFeelNow | null;
  onFeeling(feeling: HowIFeelNow): void;
  onChoice(choice: GroundChoice): void;
  onNameFeeling(): void;
  onStart(): void;
  onStartForTwo(exercise: ForTwoId, minutes: number): void;
  supportHref: string;
}

/** Before a run: what the chosen exercise is, and one press to begin. */
export function GroundStart(props: GroundStartProps) {
  const { choice, onChoice, onStart } = props;
  const { id } = exerciseWithId(choice.exercise);
  const words = exerciseWords(id);
  return (
    <>
      <Breath scale={0.6} />
      <div class={`say ${css.sayFirst}`}>
        <h2>{words.about}</h2>
        <p class="soft">{words.tip}</p>
      </div>
      <div class="start-row">
        <button type="button" class="button main" data-next-focus onClick={onStart}>
          {i18n.t('ground.start')}
        </button>
        <LengthSelect
          label={i18n.t('ground.howLong')}
          options={runMinutes.map((value) => ({
            value,
            label: i18n.t('units.shortMinutes', [value]),
          }))}
          value={runMinutes.find((minutes) => minutes === choice.minutes) ?? null}
          onChoose={(minutes) => onChoice({ ...choice, minutes })}
        />
      </div>
      {choice.askFeeling && (
        <HowIFeel
          question={i18n.t('ground.howIFeel.before')}
          value={props.feeling}
          onChoose={props.onFeeling}
        />
      )}
      <OtherWays
        chosen={id}
        choice={choice}
        onChoice={onChoice}
        onNameFeeling={props.onNameFeeling}
        onStartForTwo={props.onStartForTwo}
        supportHref={props.supportHref}
      />
    </>
  );
}
