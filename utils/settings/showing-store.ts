/**
 * What was taught of a site before the box that was shown last, in `storage.session`: noted before
 * that box is kept, so that *Undo* still has it when the worker dies in between.
 */
import * as v from 'valibot';
import { defineStore } from '@/utils/extension/define-store';
import { parserOf } from '@/utils/extension/parse-versioned';
import { type TaughtParts, taughtParts } from './taught-site';

export interface Showing {
  askedAs: string;
  before: TaughtParts | null;
}

const showingSchema: v.GenericSchema<unknown, Showing | null> = v.fallback(
  v.nullable(v.object({ askedAs: v.string(), before: v.nullable(taughtParts) })),
  null,
);

export const { change: changeShowing } = defineStore<Showing | null>({
  area: 'session',
  key: 'showing',
  parse: parserOf({ version: 1, schema: showingSchema, steps: [], first: null }),
});
