/** What becomes of a message that waits for later, each with what is said of it. */
import { writtenText } from '@/utils/engine/draft';
import { findLater } from '@/utils/engine/heat';
import type { EngineFrame } from './frame';

export function createLater(frame: EngineFrame) {
  function keep(composer: HTMLElement, key: string, untilAt: number): void {
    const before = findLater(frame.heat, key)?.untilAt ?? null;
    const undo = (done: (isDone: boolean) => void) => frame.keepLater(key, before, done);
    frame.keepLater(key, untilAt, (isKept) => {
      const draft = writtenText(composer);
      frame.prompt?.notify(
        isKept ? { kind: 'kept-later', untilAt, draft, undo } : { kind: 'not-kept' },
      );
    });
  }

  /** The draft stays where it is. */
  function letGo(key: string): void {
    const untilAt = findLater(frame.heat, key)?.untilAt ?? null;
    const undo = (done: (isDone: boolean) => void) => frame.keepLater(key, untilAt, done);
    frame.keepLater(key, null, (isKept) => {
      frame.prompt?.notify(isKept ? { kind: 'let-go', undo } : { kind: 'not-kept' });
    });
  }

  /**
   * The message of this key went: nothing waits there any more. Where it was not held, nothing is
   * asked either.
   */
  function went(key: string, wasHeld: boolean): void {
    const later = findLater(frame.heat, key);
    if (!later) return;
    const isAsked = wasHeld && later.untilAt <= Date.now();
    frame.keepLater(key, null, () => isAsked && frame.prompt?.notify({ kind: 'how-now' }));
  }

  return { keep, letGo, went };
}

export type Laters = ReturnType<typeof createLater>;
