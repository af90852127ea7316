import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Labelled } from '@/components/ui/Labelled';
import { useSoon } from '@/components/ui/use-soon';
import { proposedWords } from './proposed-words';
import css from './reminders.module.css';
import { TrySentence } from './TrySentence';

interface OwnWordsProps {
  words: readonly string[];
  /** The lines as they were typed: empty ones and doubles go out where the settings are read. */
  onWords(lines: string[]): void;
  /** The word of these that a text holds, or null. */
  find(text: string, words: readonly string[]): string | null;
}

/** The person's own words, one a line. They are kept as the person rests, or leaves the field. */
export function OwnWords({ words, onWords, find }: OwnWordsProps) {
  /** What is being typed, or null while what is kept is shown. */
  const [typed, setTyped] = useState<string | null>(null);
  useSoon(typed, (text) => onWords(text.split('\n')));
  return (
    <div class={`${css.times} ${css.ownWords}`}>
      <Labelled
        label={i18n.t('rules.wordsLabel')}
        look="small soft"
        hint={i18n.t('rules.wordsNote')}
      >
        {(tied) => (
          <textarea
            {...tied}
            class="field"
            rows={4}
            autocomplete="off"
            spellcheck={false}
            value={typed ?? words.join('\n')}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onBlur={() => {
              if (typed !== null) onWords(typed.split('\n'));
              setTyped(null);
            }}
          />
        )}
      </Labelled>
      <fieldset class={css.ticks}>
        <legend class="small soft">{i18n.t('rules.proposedLabel')}</legend>
        <div class="chips">
          {proposedWords().map((word) => (
            <label key={word} class="chip">
              <input
                type="checkbox"
                checked={words.includes(word)}
                onChange={(event) => {
                  const others = words.filter((one) => one !== word);
                  onWords(event.currentTarget.checked ? [...others, word] : others);
                }}
              />
              <span>{word}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <TrySentence find={(text) => find(text, typed?.split('\n') ?? words)} />
    </div>
  );
}
