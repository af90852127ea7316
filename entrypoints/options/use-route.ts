import { useEffect, useState } from 'preact/hooks';
import { parseRoute, type Route } from './route';

/** The page that the address names now. The browser's back and forward work by themselves. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return route;
}
