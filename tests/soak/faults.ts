import type { Expected } from './expected';

/** What was seen of a chat at one moment. */
export interface Seen {
  delivered: string[];
  draft: string;
  isDialogOpen: boolean;
  /** Null while the mark button is not on the screen. */
  isMarked: boolean | null;
  mishaps: string[];
}

export type FaultKind =
  | 'lost'
  | 'doubled'
  | 'stuck'
  | 'unmarked held'
  | 'marked not held'
  | 'draft touched'
  | 'mark wrong'
  | 'could not act';

/** Null when all is as it must be. */
export function findFault(seen: Seen, expected: Expected): FaultKind | null {
  const { delivered, draft } = expected;
  if (new Set(seen.delivered).size < seen.delivered.length) return 'doubled';
  if (seen.isDialogOpen && !expected.isDialogOpen) {
    return delivered.length > seen.delivered.length ? 'unmarked held' : 'stuck';
  }
  if (seen.delivered.length > delivered.length || (expected.isDialogOpen && !seen.isDialogOpen)) {
    return 'marked not held';
  }
  if (delivered.length > seen.delivered.length) {
    return seen.draft === delivered.at(-1) ? 'stuck' : 'lost';
  }
  if (delivered.join('\0') !== seen.delivered.join('\0') || seen.draft !== draft) {
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
