import { weekdayNames } from '@/components/ui/weekday-names';
import css from './reminders.module.css';

interface WeekdaysProps {
  label: string;
  /** Told beside the label. */
  hint: string;
  /** The chosen ones, one at least; 0 is Sunday. */
  days: readonly number[];
  onDays(days: number[]): void;
}

/** Days of the week, each to be ticked. The last one that is ticked stays. */
export function Weekdays({ label, hint, days, onDays }: WeekdaysProps) {
  const shorts = weekdayNames('short');
  return (
    <fieldset class={css.ticks}>
      <legend class="small soft">{label}</legend>
      <div class="chips">
        {weekdayNames('long').map((name, day) => (
          <label key={name} class="chip">
            <input
              type="checkbox"
              aria-label={name}
              checked={days.includes(day)}
              onClick={(event) => {
                if (days.length === 1 && days.includes(day)) event.preventDefault();
              }}
              onChange={(event) => {
                const others = days.filter((one) => one !== day);
                onDays(event.currentTarget.checked ? [...others, day].sort() : others);
              }}
            />
            <span aria-hidden="true">{shorts[day]}</span>
          </label>
        ))}
      </div>
      <p class="small soft">{hint}</p>
    </fieldset>
  );
}
