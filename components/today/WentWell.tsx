import { i18n } from '#i18n';
import { Section } from '@/components/ui/Section';
import { TextForm } from '@/components/ui/TextForm';
import { UndoLine } from '@/components/ui/UndoLine';
import { LONGEST_WIN } from '@/utils/practice/limits';

interface WentWellProps {
  /** Whether the last one was kept here, and can be taken back. */
  isKept: boolean;
  onKeep(text: string): void;
  onUndo(): void;
}

/** One line for something that went well. */
export function WentWell({ isKept, onKeep, onUndo }: WentWellProps) {
  return (
    <Section title={i18n.t('today.wellTitle')}>
      <TextForm
        label={i18n.t('today.wellLabel')}
        longest={LONGEST_WIN}
        lines={1}
        missing={i18n.t('wins.missing')}
        saveLabel={i18n.t('wins.keep')}
        quietSave
        onSave={onKeep}
      />
      <UndoLine
        said={isKept ? i18n.t('today.wellKept') : null}
        undoLabel={i18n.t('journal.undo')}
        onUndo={onUndo}
      />
    </Section>
  );
}
