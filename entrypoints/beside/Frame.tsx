import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { panelId, tabId } from '@/components/ui/PlaceTabs';
import type { PlaceName } from '@/components/ui/place-props';
import css from './frame.module.css';

interface FrameProps {
  /** An exercise runs, and is all there is. */
  isRunning: boolean;
  /** What is in the middle: at each change it begins at its top. */
  shown: string;
  /** The tab that the middle belongs to; null for none. */
  tab: PlaceName | null;
  /** The line about the site. */
  head: ComponentChildren;
  /** What went wrong, above the middle. */
  trouble: ComponentChildren;
  /** The tabs and the ways on. */
  below: ComponentChildren;
  children: ComponentChildren;
}

/**
 * What stands beside a chat has two faces: at rest the site, the places and the ways on; while an
 * exercise runs, only that.
 */
export function Frame({ isRunning, shown, tab, head, trouble, below, children }: FrameProps) {
  const middle = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each place begins at its top.
  useLayoutEffect(() => middle.current?.scrollTo(0, 0), [shown, isRunning]);
  return (
    <main class={css.frame} data-face={isRunning ? 'running' : 'rest'}>
      <h1 class="visually-hidden">{i18n.t('extensionName')}</h1>
      <div hidden={isRunning}>{head}</div>
      <div class={css.middle} ref={middle}>
        {trouble}
        <div class={css.panel} {...(!isRunning && tab && panelOf(tab))}>
          {children}
        </div>
      </div>
      {!isRunning && below}
    </main>
  );
}

/** While the tabs are there, the place is the panel of its tab. */
function panelOf(place: PlaceName) {
  return { id: panelId, role: 'tabpanel' as const, 'aria-labelledby': tabId(place) };
}
