import { useEffect, useState } from 'preact/hooks';

/** As in options.css. */
const WIDE = '(min-width: 721px)';

/** Whether there is room for the menu beside the page. */
export function useWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const follow = () => setWide(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isWide;
}
