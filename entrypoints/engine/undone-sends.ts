/** The marked message that went a moment ago, to know it again where the person takes it back. */
import {
  type Draft,
  hashOfWords,
  isEmptyDraft,
  isShownElsewhere,
  readDraft,
} from '@/utils/engine/draft';
import { isShown } from '@/utils/engine/plain-dom';
import { MINUTE_MS } from '@/utils/time/durations';

/** Twice as long as any site lets its *Undo* stand (`utils/sites/take-backs.ts`). */
const LASTS_MS = MINUTE_MS;

interface Went {
  hash: string;
  /** As of `performance.now()`. */
  atMs: number;
  /** Whether the person did something since. */
  hasActed: boolean;
  /** The boxes in which they wrote since. */
  written: WeakSet<HTMLElement>;
}

export interface UndoneSends {
  /** This was the marked message of this box. */
  went(composer: HTMLElement, draft: Draft): void;
  /** The person writes in this box: what stands in it then is not what came back. */
  wrote(composer: HTMLElement): void;
  /**
   * The person is about to do something else, such as to press *Undo*. What is back by then came
   * without them: the site could not send it.
   */
  acted(composers: Iterable<HTMLElement>): void;
  /**
   * The box in which it was back, once, where the page emptied that by itself: it only cleared up
   * what it had kept out of sight. Null where it did not.
   */
  takeCleared(): HTMLElement | null;
  /**
   * Whether that message is back in this box after the person did something, and the page shows it
   * nowhere else, for one that stands in the chat as well is mended. True once.
   */
  isBack(composer: HTMLElement): boolean;
}

export function createUndoneSends(): UndoneSends {
  let last: Went | null = null;
  /** Where it is back, and nobody wrote since. */
  let back: HTMLElement | null = null;

  const holds = (composer: HTMLElement, hash: string) =>
    isShown(composer) && hashOfWords(readDraft(composer)) === hash;

  return {
    went(composer, draft) {
      const hash = hashOfWords(draft);
      // In a sheet whose words stay for the next person, nothing came back.
      const stays = !hash || holds(composer, hash);
      const atMs = performance.now();
      back = null;
      last = stays ? null : { hash, atMs, hasActed: false, written: new WeakSet() };
    },
    wrote(composer) {
      last?.written.add(composer);
      if (composer === back) back = null;
    },
    acted(composers) {
      if (!last || last.hasActed) return;
      const { hash } = last;
      last.hasActed = true;
      if ([...composers].some((one) => holds(one, hash))) last = null;
    },
    takeCleared() {
      const cleared = back && isEmptyDraft(back) ? back : null;
      if (cleared) back = null;
      return cleared;
    },
    isBack(composer) {
      if (last && performance.now() - last.atMs > LASTS_MS) last = null;
      const isBack =
        !back &&
        !!last?.hasActed &&
        !last.written.has(composer) &&
        holds(composer, last.hash) &&
        !isShownElsewhere(composer);
      if (isBack) back = composer;
      return isBack;
    },
  };
}
