import { prolongKey } from './journal-key';

/** Short against every time after which a journal locks. */
const PAUSE_MS = 20_000;

/** Using a page that shows the journal keeps it open, until the signal aborts. Never throws. */
export function keepOpen(signal: AbortSignal): void {
  let toldAt = Number.NEGATIVE_INFINITY;
  const used = () => {
    const now = Date.now();
    if (now - toldAt < PAUSE_MS) return;
    toldAt = now;
    // Where the browser refuses, it locks at the time that was set.
    prolongKey(now).catch(() => {});
  };
  for (const kind of ['keydown', 'pointerdown', 'wheel'] as const) {
    addEventListener(kind, used, { signal, capture: true, passive: true });
  }
}
