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

  return {
    keep(composer: HTMLElement, key: string, untilAt: number): void {
      const noticeOf = (undo: Undoable['undo']): Notice => {
        return { kind: 'kept-later', untilAt, draft: writtenText(composer), undo };
      };
      waitUntil(key, untilAt, noticeOf);
    },
    /** The draft stays where it is. */
    letGo: (key: string) => waitUntil(key, null, (undo) => ({ kind: 'let-go', undo })),
    went,
    left,
  };
}

export type Laters = ReturnType<typeof createLater>;
