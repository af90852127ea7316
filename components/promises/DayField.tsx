import { useId } from 'preact/hooks';

interface DayFieldProps {
  label: string;
  hint?: string;
  /** `YYYY-MM-DD`, or null for none. */
  day: string | null;
  missing?: string | null;
  /** Opened by a press: the field takes the focus. */
  takesFocus?: boolean;
  onDay(day: string | null): void;
}

/** A day of the calendar, in the browser's own field for it. */
export function DayField({ label, hint, day, missing, takesFocus, onDay }: DayFieldProps) {
  const id = useId();
  return (
    <div class="labelled">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field field-day"
        type="date"
        max="2999-12-31"
        value={day ?? ''}
        aria-invalid={Boolean(missing)}
        aria-describedby={`${id}-hint ${id}-missing`}
        ref={takesFocus ? focusOnce : null}
        onInput={(event) => onDay(findDay(event.currentTarget.value))}
      />
      {hint && (
        <p class="small soft" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <p class="small soft" id={`${id}-missing`} role="status">
        {missing}
      </p>
    </div>
  );
}

function focusOnce(field: HTMLInputElement | null): void {
  field?.focus();
}

/** While a year is typed, the browser gives days of five-digit years, or none. */
function findDay(value: string): string | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
}
