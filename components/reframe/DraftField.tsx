import type { Ref } from 'preact';
import { Labelled } from '@/components/ui/Labelled';
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
  return (
    <Labelled label={label} hint={hint} news={problem}>
      {(tied) => (
        <textarea
          {...tied}
          class="field"
          rows={2}
          autocomplete="off"
          maxLength={LONGEST_OF_REFRAME[name]}
          ref={field}
          value={draft[name]}
          aria-invalid={Boolean(problem)}
          onInput={(event) =>
            onMove({ kind: 'write', change: { [name]: event.currentTarget.value } })
          }
        />
      )}
    </Labelled>
  );
}
