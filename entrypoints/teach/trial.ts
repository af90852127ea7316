import type { TeachView } from '@/components/teach/TeachPanel';
import { askBackground } from '@/utils/extension/ask-background';
import type { ShownParts, TaughtParts } from '@/utils/settings/taught-site';
import { startDryRun } from './dry-run';

interface Trying {
  signal: AbortSignal;
  /** The box that was shown; null while there is none. */
  openBox(): HTMLElement | null;
  show(change: Partial<TeachView>): void;
}

/**
 * What is taught for a try: kept, so that the guard of the frame knows it, and taken back when it
 * was never held.
 */
export function createTrial({ signal, openBox, show }: Trying) {
  /** What was taught before the try; undefined while nothing of it was changed. */
  let before: TaughtParts | null | undefined;
  /** What stays when the person stops: what was held last, or what was there before. */
  let lasting: TaughtParts | null = null;
  /** Whether what is taught now was held. */
  let wasHeld = false;
  let endDryRun: (() => void) | null = null;

  function tryHolding(): void {
    const composer = openBox();
    if (!composer) return;
    endDryRun?.();
    endDryRun = startDryRun({
      composer,
      onReady: (isReady) => show({ step: 'try', trouble: isReady ? null : 'notReady' }),
      onHeld() {
        wasHeld = true;
        show({ outcome: 'held', trouble: null });
      },
    });
  }

  function endTry(): void {
    endDryRun?.();
    endDryRun = null;
  }

  function putBack(parts: TaughtParts | null, done: (isDone: boolean) => void): void {
    askBackground({ kind: 'restoreTaught', parts }, ({ ok }) => {
      if (ok) before = undefined;
      done(ok);
      globalThis.breather?.ask();
    });
  }

  return {
    start(shown: ShownParts): void {
      askBackground({ kind: 'keepTaught', shown }, (kept) => {
        if (signal.aborted) return;
        if (!kept.ok) {
          show({ step: 'send', trouble: 'notKept' });
          return;
        }
        const earlier = kept.value.before;
        if (before === undefined) before = lasting = earlier;
        else if (wasHeld) lasting = earlier;
        wasHeld = false;
        tryHolding();
      });
    },
    /** A stray press says nothing against what was held before it. */
    miss(): void {
      if (!wasHeld) show({ outcome: 'missed' });
    },
    /** Ends the try, and takes back what was taught. Calls back with whether that was stored. */
    takeBack(done: (isDone: boolean) => void): void {
      endTry();
      if (before === undefined) done(true);
      else putBack(before, done);
    },
    /** What could not be taken back is what was there before for the next one. */
    forget(): void {
      lasting = before ?? null;
      wasHeld = false;
    },
    /** What was held stays; what never was is taken back. */
    end(): void {
      endTry();
      if (before !== undefined && !wasHeld) putBack(lasting, () => {});
    },
  };
}
