/** Times and lengths in words and figures, in the language of the sentences. */
import { dateFormat, sayCounted } from '@/utils/locale/locale';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '@/utils/time/durations';

/** `0:38`, in whole seconds that have passed. */
export function formatClock(ms: number): string {
  const seconds = Math.floor(ms / SECOND_MS);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** `2 minutes`, or `1:05` where it is not a whole number of them. */
export function formatLength(ms: number): string {
  const wholeMs = Math.round(ms / SECOND_MS) * SECOND_MS;
  if (wholeMs % MINUTE_MS !== 0) return formatClock(wholeMs);
  return sayCounted('units.minutes', wholeMs / MINUTE_MS);
}

/** `14:20` or `2:20 PM`, as the person's browser counts the hours. */
export function formatTimeOfDay(at: number): string {
  return dateFormat({ hour: 'numeric', minute: '2-digit' }).format(at);
}

/** From here on a time alone could be taken for that of another day. */
const FAR_MS = 12 * HOUR_MS;

/** As `formatTimeOfDay`, with its weekday where it is far from now: `Mon 7:00 AM`. */
export function formatWhen(at: number): string {
  const isFar = Math.abs(at - Date.now()) > FAR_MS;
  const day = isFar ? ({ weekday: 'short' } as const) : {};
  return dateFormat({ ...day, hour: 'numeric', minute: '2-digit' }).format(at);
}
