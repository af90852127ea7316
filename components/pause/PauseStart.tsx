import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LengthSelect } from '@/components/ui/LengthSelect';
import { LONGEST_PAUSE_MINUTES } from '@/utils/practice/limits';

const offered = [5, 10, 20];
const OWN = 0;
/** As in the settings, which keep the length chosen last. */

interface PauseStartProps {
  minutes: number;
  /** The time of coming back if the pause began now. */
  backAt: string;
  onMinutes(minutes: number): void;
  onStart(minutes: number): void;
}

/** Before a pause: how long, and when that ends. */
export function PauseStart({ minutes, backAt, onMinutes, onStart }: PauseStartProps) {
  const [own, setOwn] = useState(false);
  const showsOwn = own || !offered.includes(minutes);
  const choose = (chosen: number) => {
    setOwn(chosen === OWN);
    if (chosen !== OWN) onMinutes(chosen);
  };
  const options = [
    ...offered.map((value) => ({ value, label: i18n.t('units.shortMinutes', [value]) })),
    { value: OWN, label: i18n.t('pause.own') },
  ];
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onStart(minutes);
      }}
    >
      <div class="say">
        <h2>{i18n.t('pause.title')}</h2>
        <p class="soft">{i18n.t('pause.text')}</p>
      </div>
      <div class="start-row">
        <button type="submit" class="button main" data-next-focus>
          {i18n.t('pause.start')}
        </button>
        <LengthSelect
          label={i18n.t('pause.howLong')}
          options={options}
          value={showsOwn ? OWN : minutes}
          onChoose={choose}
        />
      </div>
      {showsOwn && <OwnMinutes minutes={minutes} onMinutes={onMinutes} />}
      <p class="soft figures">{i18n.t('pause.backAt', [backAt])}</p>
    </form>
  );
}

function OwnMinutes({ minutes, onMinutes }: Pick<PauseStartProps, 'minutes' | 'onMinutes'>) {
  const id = useId();
  const [wrong, setWrong] = useState(false);
  const change = (written: number) => {
    const fits = Number.isInteger(written) && written >= 1 && written <= LONGEST_PAUSE_MINUTES;
    setWrong(!fits);
    if (fits) onMinutes(written);
  };
  return (
    <div class="row">
      <label for={id}>{i18n.t('pause.ownMinutes')}</label>
      <input
        id={id}
        class="field field-short"
        type="number"
        inputMode="numeric"
        required
        min={1}
        max={LONGEST_PAUSE_MINUTES}
        defaultValue={minutes}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onInput={(event) => change(event.currentTarget.valueAsNumber)}
      />
      <p class="small soft" id={`${id}-wrong`} role="status">
        {wrong && i18n.t('pause.ownWrong')}
      </p>
    </div>
  );
}
