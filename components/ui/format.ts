/** Times and lengths in words and figures, in the language of the sentences. */
import { dateFormat, sayCounted } from '@/utils/locale/locale';
import { MINUTE_MS, SECOND_MS } from '@/utils/time/durations';

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
