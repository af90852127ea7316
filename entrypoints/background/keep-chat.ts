import { originTag } from '@/utils/engine/origin-tag';
import type { FrameReplies, FrameRequest } from '@/utils/extension/frame-to-background';
import { heldChats, keepChatRule } from '@/utils/settings/chat-rules';
import { changeChats } from '@/utils/settings/chats-store';
import { patternAt } from '@/utils/sites/pattern-at';
import type { Asker } from './sender';

/**
 * Keeps or ends the rule of one chat, and gives those of the frame's origin as they are then.
 * Rejects with the storage, and where nothing may be kept: of a private window, and of a page that
 * is no site.
 */
export async function keepChat(
  request: FrameRequest<'keepChat'>,
  { address, origin, isPrivate }: Asker,
): Promise<FrameReplies['keepChat']> {
  const site = patternAt(address);
  if (site === null || origin === null || isPrivate) {
    throw new Error('No rule is kept for this chat.');
  }
  const now = Date.now();
  const chats = await changeChats((before) => keepChatRule(before, request, site, now));
  return heldChats(chats, originTag(request.salt, origin), now);
}
