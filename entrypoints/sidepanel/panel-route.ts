import { useLayoutEffect, useState } from 'preact/hooks';
import { placeNames } from '@/components/ui/PlaceTabs';
import { type Situation, situations } from '@/utils/practice/situations';

export const views = [...placeNames, 'repair', 'draft'] as const;
export type View = (typeof views)[number];

export interface PanelRoute {
  view: View;
  /** Only in Words: what the starters are to be about; null for all of them. */
  situation: Situation | null;
  /** Only in the repair: the id of what is known about taking back where it went; or null. */
  site: string | null;
}

/** What the address after the # names; without a name, `first`. Pure. */
export function parsePanelRoute(hash: string, first: View): PanelRoute {
  const [name = '', detail] = hash.replace(/^#/, '').split('/');
  const view = views.find((each) => each === name) ?? first;
  return {
    view,
    situation: situations.find((each) => view === 'words' && each === detail) ?? null,
    site: (view === 'repair' && detail) || null,
  };
}

/** What the address names now, in which every link inside the panel is a move. */
export function usePanelRoute(first: View): PanelRoute {
  const [begin] = useState(first);
  const [route, setRoute] = useState(() => parsePanelRoute(location.hash, begin));
  // Before anybody could press: no move is missed.
  useLayoutEffect(() => {
    const follow = () => setRoute(parsePanelRoute(location.hash, begin));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [begin]);
  return route;
}
