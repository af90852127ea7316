import { useEffect, useState } from 'preact/hooks';

/** What `load` brings, or null until then. `load` is to be the same function at each drawing. */
export function useLoaded<T>(load: () => Promise<T>): T | null {
  // In a box, since what is loaded may be a function, which a state setter would call.
  const [box, setBox] = useState<{ loaded: T } | null>(null);
  useEffect(() => {
    let wanted = true;
    void load().then((loaded) => {
      if (wanted) setBox({ loaded });
    });
    return () => {
      wanted = false;
    };
  }, [load]);
  return box?.loaded ?? null;
}
