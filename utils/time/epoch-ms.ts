import * as v from 'valibot';

/**
 * 1 January 2200, in epoch ms: no time of a person's own lies beyond, and every calendar can write
 * it.
 */
export const LATEST_MS = Date.UTC(2200, 0);

/**
 * A time in epoch ms, between 1970 and 2200. What is beyond cannot be written as a day, and made
 * the page break that wanted to show it.
 */
export const epochMs = v.pipe(v.number(), v.minValue(0), v.maxValue(LATEST_MS));
