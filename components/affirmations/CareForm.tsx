import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { TextForm } from '@/components/ui/TextForm';
import { LONGEST_TEXT } from '@/utils/practice/limits';
import css from './affirmations.module.css';

interface CareFormProps {
  /** Drawn all the same, so that a text that somebody is in the middle of is there again. */
  isHidden: boolean;
  onKeep(text: string): void;
}

/**
 * From a hard word about oneself to what one would say to someone dear. The hard word stays in view
 * and is kept nowhere.
 */
export function CareForm({ isHidden, onKeep }: CareFormProps) {
  const id = useId();
  const [isKept, setKept] = useState(false);
  return (
    <details class={css.careForm} hidden={isHidden}>
      <summary>{i18n.t('affirmations.careTitle')}</summary>
      <div class="labelled">
        <label for={id}>{i18n.t('affirmations.hardLabel')}</label>
        <textarea
          id={id}
          class="field"
          rows={2}
          maxLength={LONGEST_TEXT}
          aria-describedby={`${id}-hint`}
        />
        <p class="small soft" id={`${id}-hint`}>
          {i18n.t('affirmations.hardHint')}
        </p>
      </div>
      <TextForm
        label={i18n.t('affirmations.careLabel')}
        longest={LONGEST_TEXT}
        missing={i18n.t('affirmations.missing')}
        saveLabel={i18n.t('affirmations.careKeep')}
        onSave={(text) => {
          onKeep(text);
          setKept(true);
        }}
      />
      <p class="small soft" role="status">
        {isKept && i18n.t('affirmations.careKept')}
      </p>
    </details>
  );
}
