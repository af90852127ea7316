import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LengthSelect } from '@/components/ui/LengthSelect';
import { NumberField } from '@/components/ui/NumberField';
import { LONGEST_PAUSE_MINUTES } from '@/utils/practice/limits';

const offered = [5, 10, 20];
const OWN = 0;

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
      {showsOwn && (
        <NumberField
          label={i18n.t('pause.ownMinutes')}
          look="small soft"
          least={1}
          most={LONGEST_PAUSE_MINUTES}
          value={minutes}
          misfit={i18n.t('pause.ownWrong')}
          takesAt="input"
          onValue={onMinutes}
        />
      )}
      <p class="soft figures">{i18n.t('pause.backAt', [backAt])}</p>
    </form>
  );
}
