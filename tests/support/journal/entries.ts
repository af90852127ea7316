import type { PromiseEntry, ReframeEntry } from '@/utils/record/entries';

export function promiseEntry(changed: Partial<PromiseEntry> & { id: string }): PromiseEntry {
  return {
    createdAt: 1,
    what: 'Call on Thursday',
    toWhom: null,
    dueOn: null,
    remind: false,
    state: 'open',
    moves: 0,
    closedAt: null,
    ...changed,
  };
}

export function reframeEntry(changed: Partial<ReframeEntry> & { id: string }): ReframeEntry {
  return {
    createdAt: 1,
    thought: 'A thought',
    patterns: [],
    evidenceFor: '',
    evidenceAgainst: '',
    balanced: '',
    smallTest: '',
    before: null,
    after: null,
    isPinned: false,
    ...changed,
  };
}
