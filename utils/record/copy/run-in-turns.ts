/** Work that can be long, done in turns between which the page draws and hears. */

/** Two frames: shorter turns would make it slower, longer ones could be felt. */
const TURN_MS = 32;

export interface Turns {
  signal: AbortSignal;
  /** Called after each turn. */
  onTurn(): void;
}

/**
 * Runs it to its end. Rejects with the signal's reason once that is aborted, and with whatever the
 * work throws.
 */
export async function runInTurns<T>(
  work: Generator<unknown, T>,
  { signal, onTurn }: Turns,
): Promise<T> {
  let startedAt = performance.now();
  let step = work.next();
  while (!step.done) {
    if (performance.now() - startedAt > TURN_MS) {
      onTurn();
      await nextTurn();
      signal.throwIfAborted();
      startedAt = performance.now();
    }
    step = work.next();
  }
  return step.value;
}

/** A message comes also in a tab behind others, where a timer would wait for a second. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
