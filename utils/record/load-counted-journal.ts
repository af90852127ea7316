/** Brings the journal when a page first needs it; the same function at each drawing. */
export const loadCountedJournal = () =>
  import('./use-counted-journal').then((m) => m.useCountedJournal);
