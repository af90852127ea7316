interface UndoLineProps {
  /** What was done, or null when there is nothing to take back. */
  said: string | null;
  undoLabel: string;
  onUndo(): void;
  /** The focus comes to its button when it has lost its place. */
  isNextFocus?: boolean;
}

/**
 * Says what is gone, and brings it back. It stands there before, so that it is read out when it
 * changes.
 */
export function UndoLine({ said, undoLabel, onUndo, isNextFocus }: UndoLineProps) {
  return (
    <p class="row small soft" role="status">
      {said}
      {said && (
        <button
          type="button"
          class="button quiet"
          data-next-focus={isNextFocus || undefined}
          onClick={onUndo}
        >
          {undoLabel}
        </button>
      )}
    </p>
  );
}
