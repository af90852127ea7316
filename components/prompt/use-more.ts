import { useRef, useState } from 'preact/hooks';
import { useSettled } from './use-settled';

/**
 * Which layer stands above the buttons: the breath, or what *More* brings. The second press of a
 * double press on the button does not go back again.
 */
export function useMore() {
  const [turn, setTurn] = useState(0);
  const isSettled = useSettled(turn);
  const button = useRef<HTMLButtonElement>(null);
  return {
    button,
    isShown: turn % 2 === 1,
    toggle() {
      if (turn > 0 && !isSettled) return;
      // What had the focus may be gone with its layer.
      button.current?.focus();
      setTurn(turn + 1);
    },
  };
}
