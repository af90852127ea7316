import { useEffect, useState } from 'preact/hooks';

/** Draws the component anew every `everyMs`, or not at all while that is null. */
export function useTick(everyMs: number | null): void {
  const [, setTick] = useState(0);
  useEffect(() => {
    if (everyMs === null) return;
    const timer = setInterval(() => setTick((tick) => tick + 1), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
}
