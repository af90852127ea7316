import { useEffect, useState } from 'preact/hooks';
import { MINUTE_MS } from '@/utils/time/durations';
import { dayOf } from '@/utils/time/iso-week';

/**
 * The local day by this clock (epoch ms), `YYYY-MM-DD`. A page that is left open is drawn anew once
 * another day has begun.
 */
export function useToday(now: () => number): string {
  const today = dayOf(now());
  const [, setDay] = useState(today);
  useEffect(() => {
    const look = () => setDay(dayOf(now()));
    const timer = setInterval(look, MINUTE_MS);
    // The timer of a page that nobody saw may come late.
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [now]);
  return today;
}
