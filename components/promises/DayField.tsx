import { i18n } from '#i18n';
import { Labelled } from '@/components/ui/Labelled';
import { dateFormat } from '@/utils/locale/locale';
import { nearDays } from './near-days';
import css from './promises.module.css';

interface DayFieldProps {
  label: string;
  hint?: string;
  /** `YYYY-MM-DD`, or null for none. */
  day: string | null;
  /** `YYYY-MM-DD` */
  today: string;
  missing?: string | null;
  /** Opened by a press: the field takes the focus. */
  takesFocus?: boolean;
  onDay(day: string | null): void;
}

/** A day of the calendar, in the browser's own field for it, with the near ones one press away. */
export function DayField({ label, hint, day, today, missing, takesFocus, onDay }: DayFieldProps) {
  const near = nearDays(today);
  const weekday = dateFormat({ weekday: 'long', timeZone: 'UTC' });
  const presses = [
    { name: i18n.t('promises.dayToday'), choice: near.today },
    { name: i18n.t('promises.dayTomorrow'), choice: near.tomorrow },
    { name: weekday.format(Date.parse(near.friday)), choice: near.friday },
  ];
  return (
    <Labelled label={label} hint={hint} news={missing}>
      {(tied) => (
        <>
          <input
            {...tied}
            class={`field ${css.fieldDay}`}
            type="date"
            max="2999-12-31"
            value={day ?? ''}
            aria-invalid={Boolean(missing)}
            ref={takesFocus ? focusOnce : null}
            onInput={(event) => onDay(findDay(event.currentTarget.value))}
          />
          <div class="row row-start">
            {presses.map(({ name, choice }) => (
              <button
                type="button"
                class="button pill"
                key={choice}
                aria-pressed={choice === day}
                onClick={() => onDay(choice)}
              >
                {name}
              </button>
            ))}
          </div>
        </>
      )}
    </Labelled>
  );
}

function focusOnce(field: HTMLInputElement | null): void {
  field?.focus();
}

/** While a year is typed, the browser gives days of five-digit years, or none. */
function findDay(value: string): string | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
}

/** A year of which only two figures were typed is one of this century. */
export function wholeDay(day: string): string {
  return day.startsWith('00') ? `20${day.slice(2)}` : day;
}
