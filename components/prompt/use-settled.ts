import { useEffect, useState } from 'preact/hooks';
import { SECOND_MS } from '@/utils/time/durations';

/**
 * A second press of a double press comes sooner than this. It was meant for what stood there
 * before.
 */
const SETTLE_MS = SECOND_MS / 2;

/** False for a moment after the caller appeared, and after `turn` became another one. */
export function useSettled(turn = 0): boolean {
  const [settled, setSettled] = useState(-1);
  useEffect(() => {
    const timer = setTimeout(setSettled, SETTLE_MS, turn);
    return () => clearTimeout(timer);
  }, [turn]);
  return settled === turn;
}
