import { useEffect, useRef } from 'preact/hooks';
import { SECOND_MS } from '@/utils/time/durations';

/**
 * Takes what is being typed a second after the last key; null is nothing. A tab that is closed does
 * not leave its field first, and what is only taken then would be lost.
 */
export function useSoon(typed: string | null, take: (typed: string) => void): void {
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => latest.current(typed), SECOND_MS);
    return () => clearTimeout(timer);
  }, [typed]);
}
