import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { AfraidFork, type Fear } from '@/components/support/AfraidFork';
import { ChipGroup } from '@/components/ui/ChipGroup';
import { type Feeling, type FeelingChoice, feelingChoices } from '@/utils/practice/feelings';
import css from './words.module.css';

interface FromFeelingProps {
  feeling: Feeling | null;
  onFeeling(feeling: Feeling | null): void;
  onFeelBecause(): void;
  onFeelWhen(): void;
  supportHref: string;
}

/** The two forms that say a feeling, and the starters that fit one. */
export function FromFeeling(props: FromFeelingProps) {
  const [isAfraid, setAfraid] = useState(false);
  const [fear, setFear] = useState<Fear | null>(null);
  // A fear of losing someone brings the starters for worry, until other ones are chosen in another
  // way.
  const isAsked = isAfraid && props.feeling === (fear === 'losing' ? 'worried' : null);

  function choose(value: FeelingChoice | 'any'): void {
    setAfraid(value === 'afraid');
    setFear(null);
    props.onFeeling(value === 'any' || value === 'afraid' ? null : value);
  }

  function answer(value: Fear): void {
    setFear(value);
    props.onFeeling(value === 'losing' ? 'worried' : null);
  }

  return (
    <div class={css.fromFeeling}>
      <button type="button" class="button pill" onClick={props.onFeelBecause}>
        {i18n.t('words.feelBecause')}
      </button>
      <button type="button" class="button pill" onClick={props.onFeelWhen}>
        {i18n.t('words.feelWhen')}
      </button>
      <details>
        <summary class="small">{i18n.t('words.fromFeeling')}</summary>
        <ChipGroup<FeelingChoice | 'any'>
          legend={i18n.t('words.whichFeeling')}
          options={[
            ...feelingChoices.map((value) => ({ value, label: i18n.t(`feelings.${value}`) })),
            { value: 'any', label: i18n.t('words.anyFeeling') },
          ]}
          value={isAsked ? 'afraid' : (props.feeling ?? 'any')}
          onChoose={choose}
        />
        {isAsked && <AfraidFork fear={fear} onFear={answer} supportHref={props.supportHref} />}
      </details>
    </div>
  );
}
