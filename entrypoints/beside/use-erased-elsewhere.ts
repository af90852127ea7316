import { useEffect, useState } from 'preact/hooks';

/**
 * How often another window of ours has erased everything while this one was open. As the key of
 * what is drawn it has that begin anew, without what was written there and not saved. The window in
 * which it is erased goes to the welcome.
 */
export function useErasedElsewhere(): number {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const page = new AbortController();
    // It lies with the journal, which no window of ours begins with.
    void import('@/utils/record/long-work').then(({ watchErasing }) => {
      watchErasing(page.signal, (isHere) => !isHere && setTimes((before) => before + 1));
    });
    return () => page.abort();
  }, []);
  return times;
}
