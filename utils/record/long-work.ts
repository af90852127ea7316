/**
 * Work that reads all of the journal, makes it anew, and writes it back: an import, its undo, a
 * change of the passphrase. One at a time over all pages, and ended when everything is erased: else
 * it would write again what it read before. Whoever holds this lock may take the one of the
 * settings, never the other way round.
 */

/** Earlier versions hold this name too, so it stays. */
export const LONG_WORK_LOCK = 'breather-import';

const CHANNEL = 'breather-erase';

/** Told along, so that a page knows its own word. */
const ME = crypto.randomUUID();

/** Long work hears in far less that it is to end. */
const LONGEST_WAIT_MS = 5_000;

/**
 * Does it when no other long work runs. The signal aborts when everything is to be erased, also
 * while it waits for its turn. It must come to its end soon then. Not to be called out of long
 * work: it would wait for itself.
 */
export async function doLongWork<T>(work: (erasing: AbortSignal) => Promise<T>): Promise<T> {
  const watching = new AbortController();
  const erasing = new AbortController();
  watchErasing(watching.signal, () => erasing.abort());
  try {
    return await navigator.locks.request(LONG_WORK_LOCK, () => work(erasing.signal));
  } finally {
    watching.abort();
  }
}

/**
 * Tells long work to end, in every page, and erases once it has. Work that does not end in 5
 * seconds is not waited for: everything is erased all the same, and then this rejects, since that
 * work may write yet. Rejects with what `erase` rejects with.
 */
export async function endLongWork(erase: () => Promise<void>): Promise<void> {
  tellErasing();
  let hasEnded = false;
  try {
    const signal = AbortSignal.timeout(LONGEST_WAIT_MS);
    await navigator.locks.request(LONG_WORK_LOCK, { signal }, () => {
      hasEnded = true;
      return erase();
    });
  } catch (cause) {
    if (!hasEnded) await erase();
    throw cause;
  }
}

/**
 * Calls back when any page is about to erase everything, with whether it is this one, until the
 * signal aborts. Never throws.
 */
export function watchErasing(signal: AbortSignal, erasing: (isHere: boolean) => void): void {
  if (signal.aborted) return;
  try {
    const channel = new BroadcastChannel(CHANNEL);
    channel.addEventListener('message', ({ data }) => erasing(data === ME));
    signal.addEventListener('abort', () => channel.close());
  } catch {
    // It is then waited for, but not ended.
  }
}

function tellErasing(): void {
  try {
    const channel = new BroadcastChannel(CHANNEL);
    channel.postMessage(ME);
    channel.close();
  } catch {
    // As above.
  }
}
