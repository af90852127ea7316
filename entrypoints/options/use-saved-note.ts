import { useCallback, useEffect, useState } from 'preact/hooks';

const SHOWN_MS = 2_000;

/** A quiet note after each change: whether it shows, and the call that shows it for a moment. */
export function useSavedNote(): [boolean, () => void] {
  // Counts the changes, so that a new one begins the moment anew.
  const [changes, setChanges] = useState(0);
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (changes === 0) return;
    setShown(true);
    const timer = setTimeout(setShown, SHOWN_MS, false);
    return () => clearTimeout(timer);
  }, [changes]);
  return [shown, useCallback(() => setChanges((before) => before + 1), [])];
}
