/**
 * How pages learn that another one changed the journal. Only the names of stores are told, never
 * what is in them.
 */
import type { StoreName } from './entries';
import type { COUNTS } from './journal-database';

const CHANNEL = 'breather-journal';

type NewsOf = StoreName | typeof COUNTS;

interface News {
  names: readonly NewsOf[];
  /** Who made the change, where it knows of it already. */
  by: string | null;
}

/**
 * Tells every page of Breather, this one too, but for the one who made the change. Never throws.
 */
export function tellChanged(names: readonly NewsOf[], by: string | null = null): void {
  try {
    const channel = new BroadcastChannel(CHANNEL);
    channel.postMessage({ names, by } satisfies News);
    channel.close();
  } catch {
    // Other pages then see it when they are opened again.
  }
}

/**
 * Calls back when the store was changed, by anyone but `me`, until the signal aborts. Never throws.
 */
export function watchChanged(
  store: NewsOf,
  signal: AbortSignal,
  changed: () => void,
  me?: string,
): void {
  try {
    const channel = new BroadcastChannel(CHANNEL);
    channel.addEventListener('message', ({ data }: MessageEvent<News>) => {
      if (data.names.includes(store) && (me === undefined || data.by !== me)) changed();
    });
    signal.addEventListener('abort', () => channel.close());
  } catch {
    // As above.
  }
}
