interface UndoLineProps {
  /** What was done, or null when there is nothing to take back. */
  said: string | null;
  undoLabel: string;
  onUndo(): void;
}

/** Says what is gone, and brings it back. It stands there before, so that it is read out when it changes. */
export function UndoLine({ said, undoLabel, onUndo }: UndoLineProps) {
  return (
    <p class="row small soft" role="status">
      {said}
      {said && (
        <button type="button" class="button quiet" onClick={onUndo}>
          {undoLabel}
        </button>
      )}
    </p>
  );
}
