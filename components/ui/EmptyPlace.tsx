import type { ComponentChildren } from 'preact';
import { Breath } from './Breath';

interface EmptyPlaceProps {
  /** What will be here. */
  text: string;
  /** The first step, where there is one. */
  children?: ComponentChildren;
}

/** A place in which nothing is yet: the circle at rest, what will be here, and the first step. */
export function EmptyPlace({ text, children }: EmptyPlaceProps) {
  return (
    <div class="empty-place">
      <Breath still />
      <p class="soft">{text}</p>
      {children}
    </div>
  );
}
