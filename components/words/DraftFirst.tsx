import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CopyButton } from '@/components/ui/CopyButton';
import { Labelled } from '@/components/ui/Labelled';
import { type DraftPart, draftParts, noDraft } from '@/utils/practice/draft-parts';
import { LONGEST_TEXT } from '@/utils/practice/limits';
import { joinSentences } from '@/utils/practice/own-message';
import css from './words.module.css';

/**
 * Draft it here first: three parts that become one message to copy. All of it is in the memory of
 * this view alone, and no key sends it anywhere.
 */
export function DraftFirst() {
  const id = useId();
  const [words, setWords] = useState(noDraft);
  const message = joinSentences(
    draftParts.map((part) => words[part]),
    i18n.t('repair.own.stop'),
  );
  const write = (part: DraftPart, text: string) =>
    setWords((before) => ({ ...before, [part]: text }));
  return (
    <section class="sheet">
      {draftParts.map((part) => (
        <Labelled key={part} label={i18n.t(`draft.${part}`)} hint={i18n.t(`draft.${part}Hint`)}>
          {(tied) => (
            <textarea
              {...tied}
              class="field"
              rows={2}
              autocomplete="off"
              maxLength={LONGEST_TEXT}
              value={words[part]}
              onInput={(event) => write(part, event.currentTarget.value)}
            />
          )}
        </Labelled>
      ))}
      <section class={css.draft} aria-labelledby={id}>
        <h3 id={id}>{i18n.t('repair.own.message')}</h3>
        {message === '' ? (
          <p class="soft">{i18n.t('repair.own.empty')}</p>
        ) : (
          <>
            <p class="written copyable">{message}</p>
            <CopyButton text={message} label={i18n.t('repair.own.copy')} small />
          </>
        )}
      </section>
    </section>
  );
}
