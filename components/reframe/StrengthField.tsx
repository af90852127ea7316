import { i18n } from '#i18n';
import { Labelled } from '@/components/ui/Labelled';
import { STRONGEST } from '@/utils/practice/reframe-steps';
import css from './reframe.module.css';

interface StrengthFieldProps {
  label: string;
  value: number | null;
  onChange(value: number | null): void;
}

/** How strong a thought feels, 0 to 10, or not said. */
export function StrengthField({ label, value, onChange }: StrengthFieldProps) {
  const numbers = Array.from({ length: STRONGEST + 1 }, (_, number) => String(number));
  return (
    <Labelled label={label} hint={i18n.t('reframes.strength.hint')}>
      {(tied) => (
        <select
          {...tied}
          class={`field ${css.strength}`}
          value={value === null ? '' : String(value)}
          onChange={({ currentTarget }) =>
            onChange(currentTarget.value === '' ? null : Number(currentTarget.value))
          }
        >
          <option value="">{i18n.t('reframes.strength.unsaid')}</option>
          {numbers.map((number) => (
            <option key={number} value={number}>
              {number}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
