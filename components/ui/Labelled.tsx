import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What is said of a control. */
export interface Said {
  label: string;
  /** Small where the control stands among others of its kind, a legend where it is a question. */
  look?: 'small soft' | 'legend';
  /** What to know before the control is used, between its label and it. */
  hint?: ComponentChildren;
  /** What to know of what stands in the control, below it. */
  note?: ComponentChildren;
  /**
   * What may come below the control, such as what is missing: read out when it changes. Undefined
   * where nothing ever comes.
   */
  news?: ComponentChildren;
  /**
   * What is wrong with what stands in the control: read out at once. Empty while nothing is;
   * undefined where nothing ever is.
   */
  problem?: ComponentChildren;
}

interface LabelledProps extends Said {
  /** Draws the control, with what ties it to the words around it. */
  children(tied: Tied): ComponentChildren;
}

interface Tied {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
}

/** A control with its label and all that is said of it. */
export function Labelled({ label, look, hint, note, news, problem, children }: LabelledProps) {
  const id = useId();
  const hasHint = hint !== undefined;
  const hasNote = note !== undefined;
  const hasNews = news !== undefined;
  const hasProblem = problem !== undefined;
  const says = [
    hasHint && `${id}-hint`,
    hasNote && `${id}-note`,
    hasNews && `${id}-news`,
    hasProblem && `${id}-problem`,
  ].filter(Boolean);
  return (
    <div class="labelled">
      <label for={id} class={look}>
        {label}
      </label>
      {hasHint && (
        <p class="small soft" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': says.join(' ') || undefined,
        'aria-invalid': hasProblem ? Boolean(problem) : undefined,
      })}
      {hasNote && (
        <p class="small soft" id={`${id}-note`}>
          {note}
        </p>
      )}
      {hasNews && (
        <p class="small soft" id={`${id}-news`} role="status">
          {news}
        </p>
      )}
      {hasProblem && (
        <p class="problem small" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
