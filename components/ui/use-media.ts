import { useEffect, useState } from 'preact/hooks';

/** Whether this media query matches, now and from now on. */
export function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const follow = () => setMatches(list.matches);
    list.addEventListener('change', follow);
    // It may have changed between the first drawing and this.
    follow();
    return () => list.removeEventListener('change', follow);
  }, [query]);
  return matches;
}
