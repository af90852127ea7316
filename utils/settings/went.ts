/**
 * That a heated message went, for ten minutes: when, on which site, and the key of its chat. No
 * word of it, no name. Pure.
 */
import * as v from 'valibot';
import { parserOf } from '@/utils/extension/parse-versioned';
import { MINUTE_MS } from '@/utils/time/durations';
import { epochMs } from '@/utils/time/epoch-ms';
import { key } from './session';
import { sitePattern } from './taught-site';

/** How long a person is shown the way back from it. */
export const WENT_LASTS_MS = 10 * MINUTE_MS;

export interface Went {
  at: number;
  /** The match pattern of the host; null where it is no site that a pattern can name. */
  pattern: string | null;
  /** The key of its chat in this browser session; null where it is not known. */
  key: string | null;
}

const wentSchema: v.GenericSchema<unknown, Went | null> = v.fallback(
  v.nullable(
    v.object({
      at: epochMs,
      pattern: v.fallback(v.nullable(v.pipe(sitePattern, v.maxLength(300))), null),
      key: v.fallback(v.nullable(key), null),
    }),
  ),
  null,
);

export const parseWent = parserOf<Went | null>({
  version: 1,
  schema: wentSchema,
  steps: [],
  first: null,
});

/**
 * The later of the two. One that counts no more at `now` gives way, even where its clock was ahead.
 */
export function lastWent(before: Went | null, went: Went, now: number): Went {
  const counts = wentLately(before, now);
  return counts && counts.at > went.at ? counts : went;
}

/**
 * What still counts at `now`, in epoch ms. What went later than now, by a clock that was put back
 * since, does not: it would stay for longer than its ten minutes.
 */
export function wentLately(went: Went | null, now: number): Went | null {
  return went && went.at <= now && now < went.at + WENT_LASTS_MS ? went : null;
}
