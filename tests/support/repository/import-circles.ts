/**
 * Circles of imports, as sentences: each a way from a file back to itself, from the first of its
 * names on. Imports of types count, for a reader walks them too.
 */
export function findCircles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const left = new Map(imports);
  // What imports nothing that is left is in no circle, and leads to none.
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const [path, targets] of left) {
      if (!targets.some((target) => left.has(target))) left.delete(path);
    }
  }
  return [...new Set([...left.keys()].map((path) => circleFrom(path, left)))];
}

/** The circle to which the first imports lead, from a file that leads to one. */
function circleFrom(start: string, left: ReadonlyMap<string, readonly string[]>): string {
  const way: string[] = [];
  let at: string | undefined = start;
  while (at !== undefined && !way.includes(at)) {
    way.push(at);
    at = left.get(at)?.find((target) => left.has(target));
  }
  const circle = way.slice(way.indexOf(at ?? start));
  const first = circle.indexOf(circle.toSorted()[0] ?? start);
  const round = [...circle.slice(first), ...circle.slice(0, first)];
  return [...round, round[0]].join(' → ');
}
