import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { UndoLine } from './UndoLine';

interface EntryUndoProps {
  /** What was done; null when there is nothing to take back. */
  said: string | null;
  /** Which entry it was done to; null when there is nothing to take back. */
  of: string | null;
  onUndo(): void;
}

/**
 * Says what became of an entry. The button that was pressed is gone, so the undo takes the focus;
 * after it, the line itself keeps the place.
 */
export function EntryUndo({ said, of, onUndo }: EntryUndoProps) {
  const line = useRef<HTMLDivElement>(null);
  const last = useRef(of);
  useLayoutEffect(() => {
    if (of !== last.current) (line.current?.querySelector('button') ?? line.current)?.focus();
    last.current = of;
  }, [of]);
  return (
    <div class="undo-line" tabIndex={-1} ref={line}>
      <UndoLine said={said} undoLabel={i18n.t('journal.undo')} onUndo={onUndo} />
    </div>
  );
}
