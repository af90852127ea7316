/** What is kept of a reframed thought, and for how long. Pure. */
import type { ReframeEntry } from '@/utils/record/entries';
import { DAY_MS } from '@/utils/time/durations';
import type { Draft } from './reframe-steps';

export const KEPT_DAYS = 7;

/** The entry to keep. Keeping the same thought again takes the same id. */
export function entryOf(draft: Draft, id: string, now: number): ReframeEntry {
  return {
    ...draft,
    id,
    createdAt: now,
    thought: draft.thought.trim(),
    patterns: [...draft.patterns],
    isPinned: false,
  };
}

/**
 * Whole days until it goes by itself, at least 1 while it is there; null for a pinned one, which
 * stays.
 */
export function daysLeft(entry: ReframeEntry, now: number): number | null {
  if (entry.isPinned) return null;
  return Math.max(1, Math.ceil((fadesAt(entry) - now) / DAY_MS));
}

export function hasFaded(entry: ReframeEntry, now: number): boolean {
  return !entry.isPinned && fadesAt(entry) <= now;
}

function fadesAt({ createdAt }: ReframeEntry): number {
  return createdAt + KEPT_DAYS * DAY_MS;
}

/** Whether what was kept is still all that was written. */
export function isUpToDate(entry: ReframeEntry, draft: Draft): boolean {
  const { id, createdAt, isPinned } = entry;
  return (
    JSON.stringify({ ...entryOf(draft, id, createdAt), isPinned }, fields) ===
    JSON.stringify(entry, fields)
  );
}

/** The fields that are compared, in one order for both sides. */
const fields: (keyof ReframeEntry)[] = [
  'thought',
  'patterns',
  'evidenceFor',
  'evidenceAgainst',
  'balanced',
  'smallTest',
  'before',
  'after',
];
