import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { LONGEST_OF_REFRAME } from '@/utils/practice/limits';
import type { Draft, DraftText, Move } from '@/utils/practice/reframe-steps';

interface DraftFieldProps {
  name: DraftText;
  label: string;
  hint?: string;
  /** What is wrong with it, or null. */
  problem?: string | null;
  draft: Draft;
  field?: Ref<HTMLTextAreaElement>;
  onMove(move: Move): void;
}

/** One text of the thought that is worked on. */
export function DraftField({ name, label, hint, problem, draft, field, onMove }: DraftFieldProps) {
  const id = useId();
  return (
    <div class="labelled">
      <label for={id}>{label}</label>
      {hint && (
        <p class="small soft" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        id={id}
        class="field"
        rows={2}
        maxLength={LONGEST_OF_REFRAME[name]}
        ref={field}
        value={draft[name]}
        aria-invalid={Boolean(problem)}
        aria-describedby={`${id}-hint ${id}-problem`}
        onInput={(event) =>
          onMove({ kind: 'write', change: { [name]: event.currentTarget.value } })
        }
      />
      {problem !== undefined && (
        <p class="small soft" id={`${id}-problem`} role="status">
          {problem}
        </p>
      )}
    </div>
  );
}
