import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Labelled } from '@/components/ui/Labelled';
import { MessageToCopy } from '@/components/ui/MessageToCopy';
import { type DraftPart, draftParts, noDraft } from '@/utils/practice/draft-parts';
import { LONGEST_TEXT } from '@/utils/practice/limits';
import { joinSentences } from '@/utils/practice/own-message';

/**
 * Draft it here first: three parts that become one message to copy. All of it is in the memory of
 * this view alone, and no key sends it anywhere.
 */
export function DraftFirst() {
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
      <MessageToCopy message={message} />
    </section>
  );
}
