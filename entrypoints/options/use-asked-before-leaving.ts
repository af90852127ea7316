import { useEffect } from 'preact/hooks';
import { waitsForSave } from './half-written';

let isLeavingAtOnce = false;

/** From now on nothing asks: the person wants to be off this page. */
export function leaveAtOnce(): void {
  isLeavingAtOnce = true;
}

/**
 * The browser asks, in its own words, before the page goes with a text that waits for its *Save*.
 * In discreet mode it does not: who has to close the page at once is not held by a question.
 */
export function useAskedBeforeLeaving(isDiscreet: boolean): void {
  useEffect(() => {
    if (isDiscreet) return;
    const ask = (event: BeforeUnloadEvent) => {
      if (!isLeavingAtOnce && waitsForSave()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDiscreet]);
}
