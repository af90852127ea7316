/**
 * The entries as they were before the last change to one of them: it keeps its place in a list,
 * where what became of it is said. Pure.
 */
export function withBefore<Entry extends { id: string }>(
  entries: readonly Entry[],
  before: Entry | null,
): Entry[] {
  if (!before) return [...entries];
  const isThere = entries.some(({ id }) => id === before.id);
  return isThere
    ? entries.map((entry) => (entry.id === before.id ? before : entry))
    : [...entries, before];
}
