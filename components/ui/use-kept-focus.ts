import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isFocusLost } from './is-focus-lost';

/**
 * Keeps the keyboard in place when a press makes its own button disappear: once `stage` has changed
 * and nothing holds the focus, the element marked `data-next-focus` gets it. On the first drawing
 * only if `fromStart`.
 */
export function useKeptFocus(
  place: RefObject<HTMLElement | null>,
  stage: string,
  fromStart: boolean,
): void {
  const drawn = useRef(fromStart);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of stage that moves the focus.
  useLayoutEffect(() => {
    const focus = drawn.current && isFocusLost();
    drawn.current = true;
    if (focus) place.current?.querySelector<HTMLElement>('[data-next-focus]')?.focus();
  }, [stage]);
}
