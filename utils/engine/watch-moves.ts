import { viewOf } from './dom';
import { isNear } from './places';
import { boxOf } from './plain-dom';

/** How long an element that cannot be seen is left alone. */
const UNSEEN_MS = 500;

/**
 * Calls back when an element moved, grew, came or went, whatever the reason: scrolling, a line more
 * above it, another style. No event tells of that; but an intersection with exactly its own box
 * changes as soon as it leaves it.
 */
export function watchMoves(element: Element, moved: () => void, signal: AbortSignal): void {
  const page = element.ownerDocument;
  const view = viewOf(element);
  let observer: IntersectionObserver | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function watch(share: number): void {
    observer?.disconnect();
    if (signal.aborted) return;
    const box = boxOf(element);
    const { left, top, right, bottom } = box;
    const around = [top, view.innerWidth - right, view.innerHeight - bottom, left];
    let isFirst = true;
    const compare: IntersectionObserverCallback = (entries) => {
      const entry = entries.at(-1);
      const now = entry?.intersectionRatio ?? 0;
      // Between the look at its box and the first answer it may have moved already.
      const wasFirst = isFirst && !!entry && isNear(entry.boundingClientRect, box, 1);
      isFirst = false;
      if (wasFirst && now === share) return;
      if (!wasFirst) moved();
      clearTimeout(timer);
      // Cut off by the window or by a scroller, it has another share; out of sight, it has none.
      // Of one that moved, none only says that it is not where it was.
      if (now > 0 || !wasFirst) watch(wasFirst ? now : 1);
      else timer = setTimeout(look, UNSEEN_MS);
    };
    observer = new IntersectionObserver(compare, {
      root: page,
      rootMargin: around.map((px) => `${-Math.floor(px)}px`).join(' '),
      threshold: Math.min(1, Math.max(share, 0.001)),
    });
    observer.observe(element);
  }

  function look(): void {
    moved();
    watch(1);
  }

  watch(1);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer?.disconnect();
  });
}
