/** What a frame asks to be kept of one chat: its rule, or a message of it that waits for later. */
import { originTag } from '@/utils/engine/origin-tag';
import type { FrameReplies, FrameRequest } from '@/utils/extension/frame-to-background';
import { heldChats, keepChatRule } from '@/utils/settings/chat-rules';
import { changeChats } from '@/utils/settings/chats-store';
import { carryLater, heldLater, keepForLater } from '@/utils/settings/keep-later';
import { patternAt } from '@/utils/sites/pattern-at';
import type { Asker } from './sender';

/**
 * Keeps or ends the rule of one chat, and gives those of the frame's origin as they are then.
 * Rejects with the storage, and where nothing may be kept; see `siteOf`.
 */
export async function keepChat(
  request: FrameRequest<'keepChat'>,
  asker: Asker,
): Promise<FrameReplies['keepChat']> {
  const { site, origin } = siteOf(asker);
  const now = Date.now();
  const chats = await changeChats((before) => keepChatRule(before, request, site, now));
  return heldChats(chats, originTag(request.salt, origin), now);
}

/** The same for a message that waits for later. */
export async function keepLater(
  request: FrameRequest<'keepLater'>,
  asker: Asker,
): Promise<FrameReplies['keepLater']> {
  const { site, origin } = siteOf(asker);
  const now = Date.now();
  const where = { site, tabId: asker.frame?.tabId ?? null };
  const chats = await changeChats((before) => keepForLater(before, request, where, now));
  return heldLater(chats, originTag(request.salt, origin), now);
}

/** What waits goes along with its draft under another key. Rejects as `keepLater` does. */
export async function carryLaterTo(
  request: FrameRequest<'carryLater'>,
  asker: Asker,
): Promise<FrameReplies['carryLater']> {
  const { origin } = siteOf(asker);
  const now = Date.now();
  const chats = await changeChats((before) => carryLater(before, request, now));
  return heldLater(chats, originTag(request.salt, origin), now);
}

/** Throws where nothing may be kept: of a private window, and of a page that is no site. */
function siteOf({ address, origin, isPrivate }: Asker): { site: string; origin: string } {
  const site = patternAt(address);
  if (site === null || origin === null || isPrivate) {
    throw new Error('Nothing is kept of this chat.');
  }
  return { site, origin };
}
