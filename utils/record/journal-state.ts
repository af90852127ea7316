/**
 * What the journal knows of itself, beside its entries: whether it has a lock, and how often it was
 * changed.
 */
import * as v from 'valibot';
import { lockSchema } from './lock';

/** The store that holds it, as one record. */
export const STATE = 'state';

const stateSchema = v.object({
  id: v.literal(STATE),
  /**
   * Counts the changes, so that work done beside a transaction knows whether it is still of use.
   */
  generation: v.pipe(v.number(), v.integer(), v.minValue(0)),
  lock: v.nullable(lockSchema),
});

export type KeptState = v.InferOutput<typeof stateSchema>;

/** Throws for what is no state: without its lock, what is sealed could not be opened again. */
export function requireState(stored: unknown): KeptState {
  return stored === undefined
    ? { id: STATE, generation: 0, lock: null }
    : v.parse(stateSchema, stored);
}
