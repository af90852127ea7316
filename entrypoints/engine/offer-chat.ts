import { findChat } from '@/utils/engine/heat';
import { chatOf } from '@/utils/engine/origin-tag';
import type { EngineFrame } from './frame';
import { toggleChat } from './toggle-chat';

/** After so many holds of one chat that ended in editing, its rule is offered. */
const OFFERED_AFTER = 3;

/**
 * Counts the holds that ended in editing by chat, in the memory of this frame, and offers once to
 * hold that chat always.
 */
export function createChatOffer(frame: EngineFrame): (key: string) => void {
  const edited = new Map<string, number>();
  return (key) => {
    const chat = chatOf(key);
    const times = (edited.get(chat) ?? 0) + 1;
    edited.set(chat, times);
    if (times !== OFFERED_AFTER || !frame.keepsChats || findChat(frame.heat, key)) return;
    frame.prompt?.notify({ kind: 'offer-chat', accept: () => toggleChat(frame, key, true) });
  };
}
