/**
 * How pages learn that another one changed the journal. Only the names of stores are told, never
 * what is in them.
 */
import type { StoreName } from './entries';
import type { COUNTS } from './journal-database';

const CHANNEL = 'breather-journal';

type NewsOf = StoreName | typeof COUNTS;

/** Tells every page of Breather, this one too. Never throws. */
export function tellChanged(names: readonly NewsOf[]): void {
  try {
    const channel = new BroadcastChannel(CHANNEL);
    channel.postMessage(names);
    channel.close();
  } catch {
    // Other pages then see it when they are opened again.
  }
}

/** Calls back when the store was changed, by any page, until the signal aborts. Never throws. */
export function watchChanged(store: NewsOf, signal: AbortSignal, changed: () => void): void {
  try {
    const channel = new BroadcastChannel(CHANNEL);
    channel.addEventListener('message', ({ data: names }) => {
      if (Array.isArray(names) && names.includes(store)) changed();
    });
    signal.addEventListener('abort', () => channel.close());
  } catch {
    // As above.
  }
}
