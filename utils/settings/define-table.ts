/**
 * Settings as one table of rows: what each takes, what it is at first, and where it goes. The
 * schema, the defaults and all that moves settings about are made of it. Pure.
 */
import * as v from 'valibot';
import { namesOf } from '@/utils/extension/by-name';
import { isRecord } from '@/utils/extension/is-record';

export interface Answers {
  /**
   * To the other devices of a person who wants the same settings there: as one value, each item of
   * its lists by itself, or not at all.
   */
  goesAlong: 'whole' | 'byItem' | 'never';
  /** In from a file: with the rest of it, only where the person ticked it, or never. */
  comesIn: 'withFile' | 'whenTicked' | 'never';
  /** Whether it is in what a frame of a site is told. */
  isToldToFrames: boolean;
}

export interface Row<Value = unknown> extends Answers {
  schema: v.GenericSchema<unknown, Value>;
  /** The value before anybody changes it. */
  first: Value;
}

/** Rows, and groups of them. */
export interface Table {
  readonly [name: string]: Row | Table;
}

export type ValuesOf<T> =
  T extends Row<infer Value> ? Value : { [Name in keyof T]: ValuesOf<T[Name]> };

/** A row whose bad value falls back to the first one. */
export function row<Value>(
  schema: v.GenericSchema<unknown, Value>,
  first: Value,
  answers: Answers,
): Row<Value> {
  return { schema: v.fallback(schema, () => first), first, ...answers };
}

/**
 * A row that a person limits: one that was never set is the first one, and a bad value is `least`,
 * which lets their rule do less. It never widens what they limited.
 */
export function rowOrLeast<Value>(
  schema: v.GenericSchema<unknown, Value>,
  first: Value,
  least: Value,
  answers: Answers,
): Row<Value> {
  const set = v.fallback(schema, () => least);
  const isSet = v.check((given: unknown) => given !== undefined);
  return row(v.pipe(v.unknown(), isSet, set), first, answers);
}

/** A row of several parts, each of which falls back by itself. */
export function rowOfParts<Value extends object>(
  parts: { [Name in keyof Value]: v.GenericSchema<unknown, Value[Name]> },
  first: Value,
  answers: Answers,
): Row<Value> {
  const entries = Object.fromEntries(
    namesOf(parts).map((name) => [name, v.fallback(parts[name], () => first[name])]),
  );
  // The entries are those of the parts; TypeScript cannot see it through the list of names.
  const schema = v.object(entries) as unknown as v.GenericSchema<unknown, Value>;
  return row(schema, first, answers);
}

/** The first value of every row. */
export function firstsOf<T extends Table>(table: T): ValuesOf<T> {
  // The cast: a table is mapped row by row; TypeScript cannot see it through the names.
  return mapTable(table, ({ first }) => first) as ValuesOf<T>;
}

/** A group that is none falls back to its first values, and what is in no row is left out. */
export function entriesOf(table: Table): v.ObjectEntries {
  return Object.fromEntries(
    Object.entries(table).map(([name, part]) => [
      name,
      isRow(part)
        ? part.schema
        : v.fallback(v.object(entriesOf(part)), () => firstsOf(part) as Record<string, never>),
    ]),
  );
}

export interface PlacedRow extends Row {
  /** The names of its groups and its own. */
  path: readonly string[];
}

/** Every row with its place. */
export function rowsOf(table: Table, above: readonly string[] = []): PlacedRow[] {
  return Object.entries(table).flatMap(([name, part]) => {
    const path = [...above, name];
    return isRow(part) ? [{ ...part, path }] : rowsOf(part, path);
  });
}

/** The value at a path; undefined where there is none. */
export function readAt(values: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((part, name) => (isRecord(part) ? part[name] : undefined), values);
}

/** The same values with another one at the path. No promise that they are valid. */
export function putAt<T extends object>(values: T, path: readonly string[], value: unknown): T {
  const [name, ...rest] = path;
  // The cast is the promise that is not made.
  if (name === undefined) return value as T;
  const inner = readAt(values, [name]);
  return { ...values, [name]: putAt(isRecord(inner) ? inner : {}, rest, value) };
}

function mapTable(table: Table, change: (row: Row) => unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(table).map(([name, part]) => [
      name,
      isRow(part) ? change(part) : mapTable(part, change),
    ]),
  );
}

function isRow(part: Row | Table): part is Row {
  return 'comesIn' in part && typeof part.comesIn === 'string';
}
