/**
 * What this device knows of *same settings on my devices*, as one value under one key of
 * `storage.local`.
 */
import * as v from 'valibot';
import { parserOf } from '@/utils/extension/parse-versioned';
import { parseOwnRegister, type Registers } from './register';

const off = v.fallback(v.boolean(), false);
const count = v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0);

const syncSchema = v.object({
  on: off,
  /** Whether something of this device may lie in sync. */
  hasCopy: off,
  /** The copy in sync is still to be taken out. */
  removing: off,
  /** Another device took the copy out, which ended it here as well. */
  ended: off,
  /**
   * The copy was seen in sync since it was switched on: when it is gone again, somebody took it
   * out.
   */
  seen: off,
  /** Null until the first pass. */
  registers: v.fallback(
    v.nullable(v.pipe(v.record(v.string(), v.unknown()), v.transform(readRegisters))),
    null,
  ),
  /**
   * The generation of the journal as the last pass in which own texts went along left it. Null
   * while they stay here; nothing, where the last pass was of a Breather that kept them in the
   * settings.
   */
  journal: v.optional(v.fallback(v.optional(v.nullable(v.number())), null)),
  /**
   * How the last pass ended. `refused`: the browser took nothing. `newer`: the copy is of a newer
   * Breather.
   */
  status: v.fallback(v.picklist(['waiting', 'done', 'refused', 'newer', 'unreadable']), 'waiting'),
  /** The keys of what is too large to go along. */
  tooLarge: v.fallback(v.array(v.string()), []),
  /** How many found no room. */
  leftOut: count,
});

export type SyncState = v.InferOutput<typeof syncSchema>;

/** Off, as at the install. */
export const noSync: SyncState = v.parse(syncSchema, {});

/**
 * Whatever was stored, a whole value comes back. What cannot be read is off: nothing goes along
 * unasked. Never throws.
 */
export const parseSyncState = parserOf<SyncState>({
  version: 1,
  schema: v.fallback(syncSchema, noSync),
  steps: [],
  first: noSync,
});

function readRegisters(stored: Record<string, unknown>): Registers {
  return Object.fromEntries(
    Object.entries(stored).flatMap(([key, each]) => {
      const register = parseOwnRegister(each);
      return register ? [[key, register]] : [];
    }),
  );
}
