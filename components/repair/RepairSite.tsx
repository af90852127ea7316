import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Labelled } from '@/components/ui/Labelled';
import type { TakeBack } from '@/utils/sites/take-back';
import { RepairSheet } from './RepairSheet';

interface RepairSiteProps {
  takeBacks: readonly TakeBack[];
  /** The one to begin with; null for one that is not in the list. */
  chosen: TakeBack | null;
  onBack(): void;
  onChoose(takeBack: TakeBack | null): void;
}

/** Where did it go? Any site that is not in the list is another one. */
export function RepairSite({ takeBacks, chosen, onBack, onChoose }: RepairSiteProps) {
  const [value, setValue] = useState(chosen?.id ?? '');
  return (
    <RepairSheet
      title={i18n.t('repair.site.title')}
      text={i18n.t('repair.site.text')}
      onBack={onBack}
      onNext={() => onChoose(takeBacks.find((one) => one.id === value) ?? null)}
    >
      <Labelled label={i18n.t('repair.site.label')}>
        {(tied) => (
          <select
            {...tied}
            class="field"
            value={value}
            onChange={(event) => setValue(event.currentTarget.value)}
          >
            <option value="">{i18n.t('repair.site.elsewhere')}</option>
            {takeBacks.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        )}
      </Labelled>
    </RepairSheet>
  );
}
