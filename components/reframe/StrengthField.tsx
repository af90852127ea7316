import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { STRONGEST } from '@/utils/practice/reframe-steps';
import css from './reframe.module.css';

interface StrengthFieldProps {
  label: string;
  value: number | null;
  onChange(value: number | null): void;
}

/** How strong a thought feels, 0 to 10, or not said. */
export function StrengthField({ label, value, onChange }: StrengthFieldProps) {
  const id = useId();
  const numbers = Array.from({ length: STRONGEST + 1 }, (_, number) => String(number));
  return (
    <div class="labelled">
      <label for={id}>{label}</label>
      <p class="small soft" id={`${id}-hint`}>
        {i18n.t('reframes.strength.hint')}
      </p>
      <select
        id={id}
        class={`field ${css.strength}`}
        value={value === null ? '' : String(value)}
        aria-describedby={`${id}-hint`}
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
    </div>
  );
}
