/**
 * What was taught of a site before the box that was shown last, in `storage.session`: noted before that box is kept, so that
 * *Undo* still has it when the worker dies in between.
 */
import * as v from 'valibot';
import { browser } from '@/utils/extension/browser';
import { type TaughtParts, taughtParts } from './taught-site';

const KEY = 'showing';

const showingSchema = v.object({ askedAs: v.string(), before: v.nullable(taughtParts) });

export interface Showing {
  askedAs: string;
  before: TaughtParts | null;
}

/** Reads, changes and writes it as one step. Where `change` gives the same back, nothing is written. Rejects with the storage. */
export function changeShowing(
  change: (showing: Showing | null) => Promise<Showing>,
): Promise<Showing> {
  return navigator.locks.request('breather-showing', async () => {
    const stored = v.safeParse(showingSchema, (await browser.storage.session.get(KEY))[KEY]);
    const before = stored.success ? stored.output : null;
    const next = await change(before);
    if (next !== before) await browser.storage.session.set({ [KEY]: next });
    return next;
  });
}
