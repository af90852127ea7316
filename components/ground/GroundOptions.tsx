import { i18n } from '#i18n';
import type { GroundChoice } from '@/components/ui/place-props';
import css from './ground.module.css';

interface GroundOptionsProps {
  choice: GroundChoice;
  onChoice(choice: GroundChoice): void;
}

/** What goes along with an exercise that runs. All of it is off until it is chosen here. */
export function GroundOptions({ choice, onChoice }: GroundOptionsProps) {
  const canVibrate = 'vibrate' in navigator;
  return (
    <details class={css.note}>
      <summary>{i18n.t('ground.options.title')}</summary>
      <div class={css.noteChecks}>
        <Check
          label={i18n.t('ground.options.tone')}
          checked={choice.tone}
          onChange={(tone) => onChoice({ ...choice, tone })}
        />
        {canVibrate && (
          <Check
            label={i18n.t('ground.options.vibration')}
            checked={choice.vibration}
            onChange={(vibration) => onChoice({ ...choice, vibration })}
          />
        )}
        <Check
          label={i18n.t('ground.options.askFeeling')}
          checked={choice.askFeeling}
          onChange={(askFeeling) => onChoice({ ...choice, askFeeling })}
        />
        <Check
          label={i18n.t('ground.options.atOnce')}
          checked={choice.atOnce}
          onChange={(atOnce) => onChoice({ ...choice, atOnce })}
        />
      </div>
    </details>
  );
}

interface CheckProps {
  label: string;
  checked: boolean;
  onChange(checked: boolean): void;
}

function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
