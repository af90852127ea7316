import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface OwnWordsProps {
  words: readonly string[];
  /** The lines as they were typed: empty ones and doubles go out where the settings are read. */
  onWords(lines: string[]): void;
}

/** The person's own words, one a line. They are saved when the person leaves the field. */
export function OwnWords({ words, onWords }: OwnWordsProps) {
  const id = useId();
  /** What is being typed, or null while what is kept is shown. */
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div class="times own-words">
      <label class="small soft" for={id}>
        {i18n.t('rules.wordsLabel')}
      </label>
      <textarea
        id={id}
        class="field"
        rows={4}
        spellcheck={false}
        value={typed ?? words.join('\n')}
        aria-describedby={`${id}-hint`}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => {
          if (typed !== null) onWords(typed.split('\n'));
          setTyped(null);
        }}
      />
      <p class="small soft" id={`${id}-hint`}>
        {i18n.t('rules.wordsNote')}
      </p>
    </div>
  );
}
