import { i18n } from '#i18n';
import { TextForm } from '@/components/ui/TextForm';
import { LONGEST_TEXT } from '@/utils/practice/limits';
import type { OwnItem } from '@/utils/settings/settings';

interface OwnStarterFormProps {
  /** Null for a new one. */
  item: OwnItem | null;
  onSave(item: OwnItem): void;
  onCancel(): void;
}

/** A starter in the person's own words, with gaps if they like. */
export function OwnStarterForm({ item, onSave, onCancel }: OwnStarterFormProps) {
  return (
    <TextForm
      label={i18n.t('words.addLabel')}
      hint={i18n.t('words.addHint')}
      text={item?.text ?? ''}
      longest={LONGEST_TEXT}
      missing={i18n.t('words.addMissing')}
      saveLabel={i18n.t('words.save')}
      takesFocus
      onSave={(text) => onSave({ id: item?.id ?? `own-${crypto.randomUUID()}`, text })}
      onCancel={onCancel}
    />
  );
}
