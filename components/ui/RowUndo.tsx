import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { UndoLine } from './UndoLine';
import { useKeptFocus } from './use-kept-focus';

interface RowUndoProps {
  said: string;
  /** False where the row was not ended just now. */
  takesFocus?: boolean;
  onUndo(): void;
}

/**
 * Where a row of a list was: what became of it, and the way back. It takes the focus that went with
 * the row.
 */
export function RowUndo({ said, takesFocus = true, onUndo }: RowUndoProps) {
  const row = useRef<HTMLLIElement>(null);
  useKeptFocus(row, 'undo', takesFocus);
  return (
    <li ref={row}>
      <UndoLine said={said} undoLabel={i18n.t('journal.undo')} onUndo={onUndo} isNextFocus />
    </li>
  );
}
