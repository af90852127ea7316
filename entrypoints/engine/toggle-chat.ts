import { findChat } from '@/utils/engine/heat';
import type { EngineFrame } from './frame';
import { sayKept } from './say-kept';

/**
 * Makes the rule of the chat of this key or ends it, and says so, with a way back: the
 * one that is not so here, unless it is said which. Resolves once it is kept, or could not be.
 */
export function toggleChat(
  frame: EngineFrame,
  key: string,
  isOn = findChat(frame.heat, key) === null,
): Promise<void> {
  return new Promise((resolve) => {
    frame.holdChat(key, isOn, (isKept) => {
      const kind = isOn ? 'chat-held' : 'chat-ended';
      const undo = (done: (isDone: boolean) => void) => frame.holdChat(key, !isOn, done);
      sayKept(frame, isKept ? { kind, undo } : null);
      resolve();
    });
  });
}
