import type { Route } from './extension-browser';

/** The route with the longest prefix of this address; the later one of two equals. */
export function findRoute(routes: Route[], url: string): Route | null {
  let best: Route | null = null;
  for (const route of routes) {
    if (!url.startsWith(route.prefix)) continue;
    if (!best || route.prefix.length >= best.prefix.length) best = route;
  }
  return best;
}
