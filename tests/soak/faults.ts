import type { Expected } from './expected';

/** What was seen of a chat at one moment. */
export interface Seen {
  delivered: string[];
  draft: string;
  threadDraft: string | null;
  /** How many presses on what sends nothing the page got. */
  pressed: number;
  isDialogOpen: boolean;
  /** Null while the mark button is not on the screen. */
  isMarked: boolean | null;
  /** The person is told that a marked message went past. */
  isMissTold: boolean;
  /** Whether the layer in which the chat stands is as the page opened it. */
  isLayerOpen: boolean;
  mishaps: string[];
}

export type FaultKind =
  | 'lost'
  | 'doubled'
  | 'stuck'
  | 'unmarked held'
  | 'marked not held'
  | 'wrongly held'
  | 'wrongly missed'
  | 'draft touched'
  | 'layer closed'
  | 'mark wrong'
  | 'could not act';

/** Null when all is as it must be. */
export function findFault(seen: Seen, expected: Expected): FaultKind | null {
  const { delivered, draft, threadDraft } = expected;
  if (new Set(seen.delivered).size < seen.delivered.length) return 'doubled';
  if (!seen.isLayerOpen) return 'layer closed';
  if (seen.isMissTold) return 'wrongly missed';
  if (seen.pressed < expected.pressed) return 'wrongly held';
  if (seen.isDialogOpen && !expected.isDialogOpen) {
    return delivered.length > seen.delivered.length ? 'unmarked held' : 'stuck';
  }
  if (seen.delivered.length > delivered.length || (expected.isDialogOpen && !seen.isDialogOpen)) {
    return 'marked not held';
  }
  if (delivered.length > seen.delivered.length) {
    return seen.draft === delivered.at(-1) ? 'stuck' : 'lost';
  }
  const isSame = delivered.join('\0') === seen.delivered.join('\0');
  if (!isSame || seen.draft !== draft || seen.threadDraft !== threadDraft) {
    return 'draft touched';
  }
  if (seen.isMarked !== null && !seen.isDialogOpen && seen.isMarked !== expected.isMarked) {
    return 'mark wrong';
  }
  return seen.mishaps.length > 0 ? 'doubled' : null;
}

export class Fault extends Error {
  constructor(
    readonly kind: FaultKind,
    what: string,
  ) {
    super(`${kind}: ${what}`);
  }
}
