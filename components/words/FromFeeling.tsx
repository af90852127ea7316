import { i18n } from '#i18n';
import { ChipGroup } from '@/components/ChipGroup';
import { type Feeling, feelings } from '@/utils/cards/feelings';

interface FromFeelingProps {
  feeling: Feeling | null;
  onFeeling(feeling: Feeling | null): void;
  onFeelBecause(): void;
  onFeelWhen(): void;
}

/** The two forms that say a feeling, and the starters that fit one. */
export function FromFeeling(props: FromFeelingProps) {
  return (
    <div class="from-feeling">
      <button type="button" class="button pill" onClick={props.onFeelBecause}>
        {i18n.t('words.feelBecause')}
      </button>
      <button type="button" class="button pill" onClick={props.onFeelWhen}>
        {i18n.t('words.feelWhen')}
      </button>
      <details>
        <summary class="small">{i18n.t('words.fromFeeling')}</summary>
        <ChipGroup<Feeling | 'any'>
          legend={i18n.t('words.whichFeeling')}
          options={[
            ...feelings.map((value) => ({ value, label: i18n.t(`feelings.${value}`) })),
            { value: 'any', label: i18n.t('words.anyFeeling') },
          ]}
          value={props.feeling ?? 'any'}
          onChoose={(value) => props.onFeeling(value === 'any' ? null : value)}
        />
      </details>
    </div>
  );
}
