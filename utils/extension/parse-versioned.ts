/**
 * The border of a stored value: what any released Breather wrote comes in whole, and nothing else
 * is taken for it. Pure.
 */
import * as v from 'valibot';
import { isRecord } from './is-record';

export type Parsed<Value> =
  | { ok: true; value: Value }
  /** `value` is the first one. What is stored is left as it is. */
  | { ok: false; reason: 'newer' | 'unreadable'; value: Value };

/** Turns a value of one version into one of the next. It is never changed once it was released. */
export type MigrationStep = (stored: Record<string, unknown>) => Record<string, unknown>;

export interface Versioned<Value> {
  /** That of the schema. A value that names no version is of the first. */
  version: number;
  /** Of the current version. Where a part may fall back by itself, the schema says so. */
  schema: v.GenericSchema<unknown, Value>;
  /**
   * Step n turns version n into version n + 1. A frozen example of every version stands in
   * tests/unit/stores.
   */
  steps: readonly MigrationStep[];
  /** What serves where nothing is stored. */
  first: Value;
}

/** The first version that was released. */
const FIRST_VERSION = 1;

/** A function that reads whatever a storage holds, and never throws. */
export function parserOf<Value>(shape: Versioned<Value>): (stored: unknown) => Parsed<Value> {
  const { version, schema, first } = shape;
  return (stored) => {
    if (stored === undefined || stored === null) return { ok: true, value: first };
    if (versionOf(stored) > version) return { ok: false, reason: 'newer', value: first };
    const result = v.safeParse(schema, migrate(stored, shape));
    if (!result.success) return { ok: false, reason: 'unreadable', value: first };
    return { ok: true, value: result.output };
  };
}

/**
 * Brings a stored value of any released version to the current shape; anything else is returned
 * untouched.
 */
export function migrate(stored: unknown, { steps }: Pick<Versioned<unknown>, 'steps'>): unknown {
  if (!isRecord(stored)) return stored;
  const version = versionOf(stored);
  if (!Number.isInteger(version) || version < FIRST_VERSION) return stored;
  return steps
    .slice(version - FIRST_VERSION)
    .reduce<Record<string, unknown>>((older, step) => step(older), stored);
}

function versionOf(stored: NonNullable<unknown>): number {
  const { version = FIRST_VERSION } = isRecord(stored) ? stored : {};
  return typeof version === 'number' ? version : Number.NaN;
}
