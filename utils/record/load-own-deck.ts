/** Brings the own texts when a page first needs them; the same function at each drawing. */
export const loadOwnDeck = () => import('./use-own-deck').then((m) => m.useOwnDeck);
