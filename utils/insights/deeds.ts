/** What a person did, without a word of it: only the kind and the instant. */
import type { Entries } from '@/utils/journal/entries';

/** Their names on the screen are under `insights.kinds` in the locales. */
export const deedKinds = ['checkIns', 'wins', 'promises', 'reframes'] as const;

export type DeedKind = (typeof deedKinds)[number];

export interface Deed {
  kind: DeedKind;
  /** Epoch ms. */
  at: number;
}

export type Journals = { readonly [Store in DeedKind]: readonly Entries[Store][] };

/**
 * The deeds in a journal. A goal counts when it was reached, a promise when it was kept; what is still open, or was
 * not kept, counts for nothing and against nobody.
 */
export function deedsOf({ checkIns, wins, promises, reframes }: Journals): Deed[] {
  return [
    ...checkIns.map(({ createdAt }): Deed => ({ kind: 'checkIns', at: createdAt })),
    ...wins.flatMap(({ kind, createdAt, doneAt }): Deed[] => {
      const at = kind === 'goal' ? doneAt : createdAt;
      return at === null ? [] : [{ kind: 'wins', at }];
    }),
    ...promises.flatMap(({ state, closedAt }): Deed[] =>
      state === 'kept' && closedAt !== null ? [{ kind: 'promises', at: closedAt }] : [],
    ),
    ...reframes.map(({ createdAt }): Deed => ({ kind: 'reframes', at: createdAt })),
  ];
}
