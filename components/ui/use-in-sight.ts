import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Brings what a press opened into the window, the whole form where it is of one: below the fold it
 * would look as if nothing had come of the press. Of what is higher than the window the head comes.
 */
export function useInSight(opened: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const whole = opened.current?.closest('form') ?? opened.current;
    whole?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [opened]);
}
