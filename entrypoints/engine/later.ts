/** What becomes of a message that waits for later, each with what is said of it. */
import type { Notice, Undoable } from '@/utils/engine/bridge';
import { writtenText } from '@/utils/engine/draft';
import { findLater } from '@/utils/engine/heat';
import type { EngineFrame } from './frame';
import { sayKept } from './say-kept';

export function createLater(frame: EngineFrame) {
  /** Says so with a way back to what was before. */
  function waitUntil(
    key: string,
    untilAt: number | null,
    noticeOf: (undo: Undoable['undo']) => Notice,
  ): void {
    const before = findLater(frame.heat, key)?.untilAt ?? null;
    const undo: Undoable['undo'] = (done) => frame.keepLater(key, before, done);
    frame.keepLater(key, untilAt, (isKept) => sayKept(frame, isKept ? noticeOf(undo) : null));
  }

  const isDueAt = (key: string) => (findLater(frame.heat, key)?.untilAt ?? Infinity) <= Date.now();

  /** The message of this key went: nothing waits there any more. */
  function went(key: string): void {
    const isDue = isDueAt(key);
    left(key, () => {
      if (isDue) frame.prompt?.notify({ kind: 'how-now' });
    });
  }

  /** It went without being held: the same, and nothing is asked. */
  function left(key: string, then = () => {}): void {
    if (findLater(frame.heat, key)) frame.keepLater(key, null, then);
  }

  return {
    keep(composer: HTMLElement, key: string, untilAt: number): void {
      const noticeOf = (undo: Undoable['undo']): Notice => {
        return { kind: 'kept-later', untilAt, draft: writtenText(composer), undo };
      };
      waitUntil(key, untilAt, noticeOf);
    },
    /** The draft stays where it is. */
    letGo(key: string): void {
      const isDue = isDueAt(key);
      waitUntil(key, null, (undo) => ({ kind: 'let-go', isDue, undo }));
    },
    went,
    left,
  };
}

export type Laters = ReturnType<typeof createLater>;
