/** What a frame asks to be kept of one chat: its rule, or a message of it that waits for later. */
import { originTag } from '@/utils/engine/origin-tag';
import type { FrameReplies, FrameRequest } from '@/utils/extension/frame-to-background';
import { keepChatRule, rulesNow } from '@/utils/settings/chat-rules';
import { changeChats } from '@/utils/settings/chats-store';
import { keepForLater } from '@/utils/settings/keep-later';
import { dialect } from '@/utils/sites/dialect';
import { parseSite } from '@/utils/sites/parse-site';
import type { Asker } from './sender';

/**
 * Keeps or ends the rule of one chat, and gives those of the frame's origin as they are then.
 * Rejects with the storage, and where nothing may be kept; see `placeOf`.
 */
export async function keepChat(
  request: FrameRequest<'keepChat'>,
  asker: Asker,
): Promise<FrameReplies['keepChat']> {
  const { site, origin } = placeOf(asker);
  const now = Date.now();
  const chats = await changeChats((before) => keepChatRule(before, request, site, now));
  const here = ofOrigin(rulesNow(chats, now), request.salt, origin);
  return here.map(({ chat, untilAt }) => ({ chat, untilAt }));
}

/** The same for a message that waits for later. */
export async function keepLater(
  request: FrameRequest<'keepLater'>,
  asker: Asker,
): Promise<FrameReplies['keepLater']> {
  const { site, origin, tabId } = placeOf(asker);
  const now = Date.now();
  const where = { site, tabId };
  const { later } = await changeChats((before) => keepForLater(before, request, where, now));
  const here = ofOrigin(later, request.salt, origin);
  return here.map(({ chat, keptAt, untilAt }) => ({ chat, keptAt, untilAt }));
}

/** Throws where nothing may be kept: of a private window, and of a page that is no site. */
function placeOf({ address, origin, isPrivate, frame }: Asker) {
  const site = address === null ? null : parseSite(new URL(address).origin, dialect);
  if (!site?.ok || origin === null || isPrivate) throw new Error('Nothing is kept of this chat.');
  return { site: site.pattern, origin, tabId: frame?.tabId ?? null };
}

function ofOrigin<T extends { chat: string }>(all: readonly T[], salt: string, origin: string) {
  const tag = originTag(salt, origin);
  return all.filter(({ chat }) => chat.startsWith(tag));
}
