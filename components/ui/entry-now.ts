/**
 * The entry that somebody began to change, as it is by now: another page may have changed it
 * meanwhile. One that is gone is as it was.
 */
export function entryNow<Entry extends { id: string }>(
  entries: readonly Entry[],
  begun: Entry,
): Entry {
  return entries.find(({ id }) => id === begun.id) ?? begun;
}
