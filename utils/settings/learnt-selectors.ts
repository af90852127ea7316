import * as v from 'valibot';
import { lenientList } from '@/utils/extension/lenient-list';
import { structuralSelector } from '@/utils/extension/selector';

/** How many selectors each list of a site holds; older ones give way. */
export const LEARNT_MAX = 8;

/**
 * Undefined where there is nothing, so that a site of which nothing was learnt is stored as it
 * always was.
 */
export const learntSelectors = v.optional(
  v.pipe(
    lenientList(structuralSelector),
    v.transform((list) => (list.length > 0 ? list.slice(0, LEARNT_MAX) : undefined)),
  ),
);
