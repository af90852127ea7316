import { Labelled } from './Labelled';

interface TimeFieldProps {
  label: string;
  /** `HH:MM`, 24 hours. */
  time: string;
  onTime(time: string): void;
}

/** The browser's own field for a time of day. One that is emptied or half typed changes nothing. */
export function TimeField({ label, time, onTime }: TimeFieldProps) {
  return (
    <Labelled label={label} look="small soft">
      {(tied) => (
        <input
          {...tied}
          class="field"
          type="time"
          required
          value={time}
          onChange={(event) => {
            const typed = event.currentTarget.value.slice(0, 'HH:MM'.length);
            if (typed) onTime(typed);
          }}
        />
      )}
    </Labelled>
  );
}
