import { MINUTE_MS, SECOND_MS } from '@/utils/time/durations';
import { dropDueKey, prolongKey } from './journal-key';

/** Short against every time after which a journal locks. */
const PAUSE_MS = 20 * SECOND_MS;

/**
 * Using a page that shows the journal keeps it open, until the signal aborts. The alarm that locks
 * it slips while the computer sleeps, so the page looks as well: when it comes into sight or gets
 * the focus, and each minute for the one that nobody touches. Never throws.
 */
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

  // As above.
  const look = () => void dropDueKey(Date.now()).catch(() => {});
  document.addEventListener('visibilitychange', look, { signal });
  addEventListener('focus', look, { signal });
  const timer = setInterval(look, MINUTE_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
