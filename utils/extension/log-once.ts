/**
 * The log of the background and the pages. It tells where something broke and never what anybody
 * wrote: only the kind of the error and the lines of our own files are kept, because a message can
 * quote an address or a page.
 */
const told = new Set<string>();

/** Writes the cause to the console the first time it is met in this context. Never throws. */
export function logOnce(cause: unknown): void {
  const line = describeCause(cause);
  if (told.has(line)) return;
  told.add(line);
  // biome-ignore lint/suspicious/noConsole: background and pages have no other; the guard has a line of its own.
  console.warn(line);
}

/** Kind and place of a cause, without its message. Pure. */
export function describeCause(cause: unknown): string {
  if (!(cause instanceof Error)) return `Breather: ${typeof cause} thrown`;
  const places = (cause.stack ?? '')
    .split('\n')
    .map((line) => /-extension:\/\/[^/]+(\/[\w./-]+:\d+:\d+)\)?\s*$/.exec(line)?.[1])
    .filter((place) => place !== undefined);
  const kind = /^[A-Za-z]{1,40}$/.test(cause.name) ? cause.name : 'Error';
  return [`Breather: ${kind}`, ...places.slice(0, 4)].join(' at ');
}
