import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { findControl } from '@/components/settings/find-control';

/**
 * Puts the focus on what these words stand at, as soon as it is drawn: some parts of the settings
 * come later.
 */
export function useSought(
  place: RefObject<HTMLElement | null>,
  words: string | null,
  onFound: () => void,
): void {
  useLayoutEffect(() => {
    const shown = place.current;
    if (words === null || !shown) return;
    const watch = new MutationObserver(look);
    function look() {
      const control = shown && words !== null && findControl(shown, words);
      if (!control) return;
      watch.disconnect();
      control.focus();
      control.scrollIntoView({ block: 'center' });
      onFound();
    }
    watch.observe(shown, { childList: true, subtree: true });
    look();
    return () => watch.disconnect();
  }, [place, words, onFound]);
}
