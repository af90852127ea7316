import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ChipGroup } from '@/components/ui/ChipGroup';
import { FormFoot } from '@/components/ui/FormFoot';
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
  const id = useId();
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
  const offered = [...new Set([...lengths, draft.minutes])].sort((a, b) => a - b);
  return (
    <form
      class={css.ourPauseForm}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div class="labelled">
        <label class="legend" for={`${id}-word`}>
          {i18n.t('ourPause.wordLabel')}
        </label>
        <p class="small soft" id={`${id}-hint`}>
          {i18n.t('ourPause.wordHint')}
        </p>
        <input
          id={`${id}-word`}
          class="field"
          type="text"
          autocomplete="off"
          maxLength={LONGEST_PAUSE_WORD}
          ref={field}
          value={draft.word}
          aria-invalid={isMissing}
          aria-describedby={`${id}-hint ${id}-missing`}
          onInput={(event) => change({ word: event.currentTarget.value })}
        />
        <p class="small soft" id={`${id}-missing`} role="status">
          {isMissing && i18n.t('ourPause.wordMissing')}
        </p>
      </div>
      <div class="labelled">
        <label class="legend" for={`${id}-length`}>
          {i18n.t('ourPause.lengthLabel')}
        </label>
        <select
          id={`${id}-length`}
          class="field"
          value={draft.minutes}
          onChange={(event) => change({ minutes: Number(event.currentTarget.value) })}
        >
          {offered.map((minutes) => (
            <option key={minutes} value={minutes}>
              {i18n.t('units.shortMinutes', [minutes])}
            </option>
          ))}
        </select>
      </div>
      <ChipGroup
        legend={i18n.t('ourPause.comesBackLabel')}
        options={whoComesBack.map((value) => ({
          value,
          label: i18n.t(`ourPause.comesBack.${value}`),
        }))}
        value={draft.comesBack}
        onChoose={(comesBack) => change({ comesBack })}
      />
      <fieldset>
        <legend class="legend">{i18n.t('ourPause.isNotLabel')}</legend>
        {words.isNot.map((line) => (
          <label class="check" key={line.id}>
            <input
              type="checkbox"
              checked={draft.isNot.includes(line.id)}
              onChange={(event) => {
                const others = draft.isNot.filter((one) => one !== line.id);
                change({ isNot: event.currentTarget.checked ? [...others, line.id] : others });
              }}
            />
            <span>{line.text}</span>
          </label>
        ))}
      </fieldset>
      <FormFoot save={i18n.t('ourPause.save')} onCancel={onCancel} />
    </form>
  );
}
