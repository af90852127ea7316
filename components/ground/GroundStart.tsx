import { i18n } from '#i18n';
import { ChipGroup } from '@/components/ChipGroup';
import type { GroundChoice } from '@/components/place-props';
import { exerciseWithId } from '@/utils/exercises/exercise';
import { runMinutes } from '@/utils/exercises/run';
import { Breath } from './Breath';
import { exerciseWords } from './exercise-words';

interface GroundStartProps {
  choice: GroundChoice;
  onMinutes(minutes: number): void;
  onStart(): void;
}

/** Before a run: what the chosen exercise is, and one press to begin. */
export function GroundStart({ choice, onMinutes, onStart }: GroundStartProps) {
  const words = exerciseWords(exerciseWithId(choice.exercise).id);
  return (
    <>
      <Breath scale={0.6}>{i18n.t('ground.ready')}</Breath>
      <div class="say say-first">
        <h2>{words.about}</h2>
        <p class="soft">{words.tip}</p>
      </div>
      <button type="button" class="button main wide" data-next-focus onClick={onStart}>
        {i18n.t('ground.start')}
      </button>
      <ChipGroup
        legend={i18n.t('ground.howLong')}
        quietLegend
        options={runMinutes.map((value) => ({
          value,
          label: i18n.t('units.shortMinutes', [value]),
        }))}
        value={runMinutes.find((minutes) => minutes === choice.minutes) ?? null}
        onChoose={onMinutes}
      />
      <details class="note">
        <summary>{i18n.t('ground.research')}</summary>
        <p>{words.note}</p>
      </details>
    </>
  );
}
