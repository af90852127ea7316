import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
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
  const id = useId();
  const [value, setValue] = useState(chosen?.id ?? '');
  return (
    <RepairSheet
      title={i18n.t('repair.site.title')}
      text={i18n.t('repair.site.text')}
      onBack={onBack}
      onNext={() => onChoose(takeBacks.find((one) => one.id === value) ?? null)}
    >
      <div class="labelled">
        <label for={id}>{i18n.t('repair.site.label')}</label>
        <select
          id={id}
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
      </div>
    </RepairSheet>
  );
}
