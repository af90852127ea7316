import { useEffect, useState } from 'preact/hooks';
import {
  BETWEEN_PRESSES_MS,
  countPress,
  expirePresses,
  type KeyStroke,
  noPresses,
  type Presses,
  pressesToLeave,
} from '@/utils/support/count-presses';

/** How long after the last moment a look is sure to find the presses expired. */
const LOOK_AFTER_MS = BETWEEN_PRESSES_MS + 1;

/** The Shift presses of this page as they stand now. Calls `leave` at the last one. */
export function useShiftPresses(leave: () => void): { presses: Presses; hasText: boolean } {
  const [presses, setPresses] = useState(noPresses);
  const [hasText, setHasText] = useState(false);

  useEffect(() => {
    // Beside the state, since two keys may come before the next drawing.
    let current = noPresses;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (next: Presses) => {
      current = next;
      setPresses(next);
    };
    /** The fields that something was written into since the page was opened. */
    const written = new Set<HTMLInputElement | HTMLTextAreaElement>();
    const holdsText = () => [...written].some(holdsTextInSight);
    const hear = (stroke: KeyStroke) => {
      clearTimeout(timer);
      const next = countPress(current, stroke, performance.now());
      const isTextHere = holdsText();
      setHasText(isTextHere);
      if (next.count >= pressesToLeave(isTextHere)) {
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
    const typed = ({ target }: Event) => {
      const isOneLine = target instanceof HTMLInputElement && target.type === 'text';
      if (isOneLine || target instanceof HTMLTextAreaElement) written.add(target);
    };
    window.addEventListener('input', typed);
    window.addEventListener('keyup', released);
    window.addEventListener('keydown', pressed);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('input', typed);
      window.removeEventListener('keyup', released);
      window.removeEventListener('keydown', pressed);
    };
  }, [leave]);

  return { presses, hasText };
}

/** What is out of sight, such as a text on another page of ours, keeps nobody here any longer. */
function holdsTextInSight(field: HTMLInputElement | HTMLTextAreaElement): boolean {
  return field.isConnected && !field.closest('[hidden]') && field.value.trim() !== '';
}
