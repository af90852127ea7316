import { i18n } from '#i18n';
import { firstPress } from './first-press';

export interface SheetActionsProps {
  isHidden: boolean;
  /** Null for what is not the person's own. */
  onEdit: (() => void) | null;
  onDelete: (() => void) | null;
  /** Hides it, or shows it again. */
  onHide(): void;
}

/** What can be done to a card or a starter itself. */
export function SheetActions({ isHidden, onEdit, onDelete, onHide }: SheetActionsProps) {
  return (
    <div class="row row-start">
      {onEdit && (
        <button type="button" class="button quiet" onClick={onEdit}>
          {i18n.t('sheet.edit')}
        </button>
      )}
      <button type="button" class="button quiet" onClick={firstPress(onHide)}>
        {i18n.t(isHidden ? 'sheet.show' : 'sheet.hide')}
      </button>
      {onDelete && (
        <button type="button" class="button quiet" onClick={firstPress(onDelete)}>
          {i18n.t('sheet.delete')}
        </button>
      )}
    </div>
  );
}
