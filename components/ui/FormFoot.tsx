import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { useInSight } from './use-in-sight';

interface FormFootProps {
  /** What the button that submits says. */
  save: string;
  onCancel(): void;
}

/** The end of a form that a press opened: go through with it, or leave it. */
export function FormFoot({ save, onCancel }: FormFootProps) {
  const foot = useRef<HTMLDivElement>(null);
  useInSight(foot);
  return (
    <div class="form-foot" ref={foot}>
      <button type="submit" class="button main">
        {save}
      </button>
      <button type="button" class="button plain" onClick={onCancel}>
        {i18n.t('journal.cancel')}
      </button>
    </div>
  );
}
