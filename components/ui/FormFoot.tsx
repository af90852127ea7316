import { i18n } from '#i18n';

interface FormFootProps {
  /** What the button that submits says. */
  save: string;
  onCancel(): void;
}

/** The end of a form: go through with it, or leave it. */
export function FormFoot({ save, onCancel }: FormFootProps) {
  return (
    <div class="form-foot">
      <button type="submit" class="button main">
        {save}
      </button>
      <button type="button" class="button plain" onClick={onCancel}>
        {i18n.t('journal.cancel')}
      </button>
    </div>
  );
}
