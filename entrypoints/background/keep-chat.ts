import { originTag } from '@/utils/engine/origin-tag';
import type { FrameReplies, FrameRequest } from '@/utils/extension/frame-to-background';
import { keepChatRule, rulesNow } from '@/utils/settings/chat-rules';
import { changeChats } from '@/utils/settings/chats-store';
import { dialect } from '@/utils/sites/dialect';
import { parseSite } from '@/utils/sites/parse-site';
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
  const site = address === null ? null : parseSite(new URL(address).origin, dialect);
  if (!site?.ok || origin === null || isPrivate) throw new Error('No rule is kept for this chat.');
  const now = Date.now();
  const chats = await changeChats((before) => keepChatRule(before, request, site.pattern, now));
  const tag = originTag(request.salt, origin);
  return rulesNow(chats, now)
    .filter(({ chat }) => chat.startsWith(tag))
    .map(({ chat, untilAt }) => ({ chat, untilAt }));
}
