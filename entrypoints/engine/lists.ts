/**
 * Lists from which Enter picks, in one frame: those that say so, and those that appeared while the
 * person typed.
 */
import { hasOpenSuggestions, watchAppearing } from '@/utils/engine/suggestions';
import type { Site } from '@/utils/sites/site';
import type { EngineFrame } from './frame';

export interface Lists {
  isOpen(composer: HTMLElement, site: Site | null, event: KeyboardEvent | null): boolean;
  /** Remembers what appears while this heated box is written in; null for none. */
  watch(composer: HTMLElement | null): void;
  /** Enter sent although something that looked like a list stood there: here it is none. */
  distrust(composer: HTMLElement): void;
}

export function createLists(frame: Pick<EngineFrame, 'isOwn' | 'signal'>): Lists {
  const distrusted = new WeakSet<HTMLElement>();
  let watched: HTMLElement | null = null;
  let appearing: ReturnType<typeof watchAppearing> | null = null;
  frame.signal.addEventListener('abort', () => appearing?.stop());

  return {
    isOpen(composer, site, event) {
      if (hasOpenSuggestions(composer, site)) return true;
      const isModified = event !== null && (event.ctrlKey || event.metaKey || event.shiftKey);
      if (isModified || composer !== watched || distrusted.has(composer)) return false;
      const isOpen = appearing?.hasList() ?? false;
      appearing?.forget();
      return isOpen;
    },
    watch(composer) {
      if (composer === watched || frame.signal.aborted) return;
      appearing?.stop();
      watched = composer;
      appearing = composer ? watchAppearing(composer, frame.isOwn) : null;
    },
    distrust: (composer) => distrusted.add(composer),
  };
}
