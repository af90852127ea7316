import { useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { CopyButton } from '@/components/ui/CopyButton';
import { firstPress } from '@/components/ui/first-press';
import { TextForm } from '@/components/ui/TextForm';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import type { Affirmation } from '@/utils/practice/affirmation';
import { LONGEST_TEXT } from '@/utils/practice/limits';

interface AffirmationSheetProps {
  affirmation: Affirmation;
  /** Whether an own version can be written now. */
  canWrite: boolean;
  /** Whether one is being written. */
  isChanging: boolean;
  onChanging(isChanging: boolean): void;
  /** Keeps the person's own version of it. */
  onOwn(text: string): void;
  onHide(): void;
}

/** One sentence in view, to copy, to hide, or to change until it is one's own. */
export function AffirmationSheet({ affirmation, canWrite, ...on }: AffirmationSheetProps) {
  const id = useId();
  const sheet = useRef<HTMLElement>(null);
  const { situation, text } = affirmation;
  const { isChanging } = on;
  useKeptFocus(sheet, isChanging ? 'form' : 'text', false);
  return (
    <article class="sheet" aria-labelledby={id} ref={sheet}>
      <div class="row row-apart">
        <p class="tag">{i18n.t(`affirmations.situations.${situation}`)}</p>
        <CopyButton small text={text} label={i18n.t('affirmations.copy')} />
      </div>
      <h2 id={id} aria-live="polite">
        {text}
      </h2>
      {isChanging ? (
        <TextForm
          label={i18n.t('affirmations.changeLabel')}
          hint={i18n.t('affirmations.changeHint')}
          text={text}
          longest={LONGEST_TEXT}
          missing={i18n.t('affirmations.missing')}
          saveLabel={i18n.t('journal.save')}
          takesFocus
          onSave={(changed) => {
            on.onOwn(changed);
            on.onChanging(false);
          }}
          onCancel={() => on.onChanging(false)}
        />
      ) : (
        <div class="row row-start">
          {canWrite && (
            <button
              type="button"
              class="button quiet"
              data-next-focus
              onClick={() => on.onChanging(true)}
            >
              {i18n.t(situation === 'own' ? 'affirmations.change' : 'affirmations.makeOwn')}
            </button>
          )}
          <button type="button" class="button quiet" onClick={firstPress(on.onHide)}>
            {i18n.t('affirmations.hide')}
          </button>
        </div>
      )}
    </article>
  );
}
