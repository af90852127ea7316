import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ChipGroup } from '@/components/ui/ChipGroup';
import { FormFoot } from '@/components/ui/FormFoot';
import { Labelled } from '@/components/ui/Labelled';
import { TextField } from '@/components/ui/TextField';
import { LONGEST_PAUSE_WORD } from '@/utils/practice/limits';
import type { OurPauseWords } from '@/utils/practice/our-pause';
import type { OurPause } from '@/utils/settings/settings';
import css from './our-pause.module.css';

const lengths = [10, 20, 30, 45, 60, 120];
const whoComesBack = ['me', 'them', 'sayer'] as const;

/** What a new one begins with: twenty minutes, and the lines that matter most. */
const proposed: OurPause = {
  word: '',
  minutes: 20,
  comesBack: 'sayer',
  isNot: ['not-a-punishment', 'not-the-end', 'not-a-way-out'],
};

interface OurPauseFormProps {
  agreed: OurPause | null;
  words: OurPauseWords;
  onSave(agreed: OurPause): void;
  onCancel(): void;
}

/** Makes one, or changes it. Nothing is kept before Save. */
export function OurPauseForm({ agreed, words, onSave, onCancel }: OurPauseFormProps) {
  const field = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState(agreed ?? proposed);
  const [isMissing, setMissing] = useState(false);
  const change = (next: Partial<OurPause>) => setDraft((before) => ({ ...before, ...next }));
  useLayoutEffect(() => field.current?.focus(), []);
  const save = () => {
    const word = draft.word.trim();
    setMissing(word === '');
    if (word) onSave({ ...draft, word });
    else field.current?.focus();
  };
  return (
    <form
      class={css.ourPauseForm}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField
        label={i18n.t('ourPause.wordLabel')}
        look="legend"
        hint={i18n.t('ourPause.wordHint')}
        news={isMissing && i18n.t('ourPause.wordMissing')}
        longest={LONGEST_PAUSE_WORD}
        isInvalid={isMissing}
        field={field}
        text={draft.word}
        onText={(word) => change({ word })}
      />
      <Length minutes={draft.minutes} onMinutes={(minutes) => change({ minutes })} />
      <ChipGroup
        legend={i18n.t('ourPause.comesBackLabel')}
        options={whoComesBack.map((value) => ({
          value,
          label: i18n.t(`ourPause.comesBack.${value}`),
        }))}
        value={draft.comesBack}
        onChoose={(comesBack) => change({ comesBack })}
      />
      <IsNot lines={words.isNot} chosen={draft.isNot} onChosen={(isNot) => change({ isNot })} />
      <FormFoot save={i18n.t('ourPause.save')} onCancel={onCancel} />
    </form>
  );
}

interface LengthProps {
  minutes: number;
  onMinutes(minutes: number): void;
}

/** How long it lasts; a length that is chosen already is offered too. */
function Length({ minutes, onMinutes }: LengthProps) {
  const offered = [...new Set([...lengths, minutes])].sort((a, b) => a - b);
  return (
    <Labelled label={i18n.t('ourPause.lengthLabel')} look="legend">
      {(tied) => (
        <select
          {...tied}
          class="field"
          value={minutes}
          onChange={(event) => onMinutes(Number(event.currentTarget.value))}
        >
          {offered.map((length) => (
            <option key={length} value={length}>
              {i18n.t('units.shortMinutes', [length])}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

interface IsNotProps {
  lines: OurPauseFormProps['words']['isNot'];
  /** By their ids. */
  chosen: OurPause['isNot'];
  onChosen(chosen: OurPause['isNot']): void;
}

/** What such a pause is not, as the two say it. */
function IsNot({ lines, chosen, onChosen }: IsNotProps) {
  return (
    <fieldset>
      <legend class="legend">{i18n.t('ourPause.isNotLabel')}</legend>
      {lines.map((line) => (
        <label class="check" key={line.id}>
          <input
            type="checkbox"
            checked={chosen.includes(line.id)}
            onChange={(event) => {
              const others = chosen.filter((one) => one !== line.id);
              onChosen(event.currentTarget.checked ? [...others, line.id] : others);
            }}
          />
          <span>{line.text}</span>
        </label>
      ))}
    </fieldset>
  );
}
