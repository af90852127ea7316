import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Labelled } from '@/components/ui/Labelled';
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
  const [isKept, setKept] = useState(false);
  return (
    <details class={css.careForm} hidden={isHidden}>
      <summary>{i18n.t('affirmations.careTitle')}</summary>
      <Labelled label={i18n.t('affirmations.hardLabel')} hint={i18n.t('affirmations.hardHint')}>
        {(tied) => (
          <textarea {...tied} class="field" rows={2} autocomplete="off" maxLength={LONGEST_TEXT} />
        )}
      </Labelled>
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
