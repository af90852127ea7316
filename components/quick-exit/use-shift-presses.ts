import { useEffect, useState } from 'preact/hooks';
import {
  BETWEEN_PRESSES_MS,
  countPress,
  expirePresses,
  type KeyStroke,
  noPresses,
  PRESSES_TO_LEAVE,
  type Presses,
} from '@/utils/support/count-presses';

/** How long after the last moment a look is sure to find the presses expired. */
const LOOK_AFTER_MS = BETWEEN_PRESSES_MS + 1;

/** The Shift presses of this page as they stand now. Calls `leave` at the last one. */
export function useShiftPresses(leave: () => void): Presses {
  const [presses, setPresses] = useState(noPresses);

  useEffect(() => {
    // Beside the state, since two keys may come before the next drawing.
    let current = noPresses;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (next: Presses) => {
      current = next;
      setPresses(next);
    };
    const hear = (stroke: KeyStroke) => {
      clearTimeout(timer);
      const next = countPress(current, stroke, performance.now());
      if (next.count >= PRESSES_TO_LEAVE) {
        show(noPresses);
        leave();
        return;
      }
      show(next);
      if (next.count > 0) {
        timer = setTimeout(() => show(expirePresses(current, performance.now())), LOOK_AFTER_MS);
      }
    };
    const released = ({ key }: KeyboardEvent) => {
      if (key === 'Shift') hear({ kind: 'shiftReleased' });
    };
    const pressed = ({ key, shiftKey }: KeyboardEvent) => {
      if (key !== 'Shift') hear({ kind: 'otherPressed', withShift: shiftKey });
    };
    window.addEventListener('keyup', released);
    window.addEventListener('keydown', pressed);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('keyup', released);
      window.removeEventListener('keydown', pressed);
    };
  }, [leave]);

  return presses;
}
