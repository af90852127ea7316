/** Names that a type knows, where the language itself knows only strings. Pure. */

/** The names of a value of which no more stand in it than its type says. */
export function namesOf<T extends object>(value: T): (keyof T & string)[] {
  // The cast: a value may have more names than its type; these have not.
  return Object.keys(value) as (keyof T & string)[];
}

/** One of something for each name. */
export function byName<Name extends string, T>(
  names: readonly Name[],
  make: (name: Name, place: number) => T,
): Record<Name, T> {
  // The cast: each name is there; TypeScript cannot see it through fromEntries.
  return Object.fromEntries(names.map((name, place) => [name, make(name, place)])) as Record<
    Name,
    T
  >;
}
