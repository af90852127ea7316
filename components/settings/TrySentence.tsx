import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface TrySentenceProps {
  /** The word of the list that a text holds, or null. */
  find(text: string): string | null;
}

/** A sentence to try the own words on. It is kept nowhere. */
export function TrySentence({ find }: TrySentenceProps) {
  const id = useId();
  const [text, setText] = useState('');
  const found = find(text);
  return (
    <div class="labelled">
      <label class="small soft" for={id}>
        {i18n.t('rules.tryLabel')}
      </label>
      <input
        id={id}
        class="field"
        type="text"
        autocomplete="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="small soft" role="status">
        {text.trim() !== '' &&
          (found === null ? i18n.t('rules.tryGoes') : i18n.t('rules.tryHeld', [found]))}
      </p>
    </div>
  );
}
