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

  /** The message of this key went: nothing waits there any more. */
  function went(key: string): void {
    const later = findLater(frame.heat, key);
    if (!later) return;
    const isDue = later.untilAt <= Date.now();
    frame.keepLater(key, null, () => isDue && frame.prompt?.notify({ kind: 'how-now' }));
  }

  /** It went without being held: the same, and nothing is asked. */
  function left(key: string): void {
    if (findLater(frame.heat, key)) frame.keepLater(key, null, () => {});
  }

  return { keep, letGo, went, left };
}

export type Laters = ReturnType<typeof createLater>;
