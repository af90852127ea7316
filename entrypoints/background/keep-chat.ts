/** What is asked of one chat: to keep its rule, or a message that waits in it, or to bring that. */
import { chatOf, originTag } from '@/utils/engine/origin-tag';
import type { FrameReplies, FrameRequest } from '@/utils/extension/frame-to-background';
import { heldChats, keepChatRule, laterNow } from '@/utils/settings/chat-rules';
import type { Later } from '@/utils/settings/chats';
import { changeChats, readChats } from '@/utils/settings/chats-store';
import { heldLater, keepForLater } from '@/utils/settings/keep-later';
import type { Session } from '@/utils/settings/session';
import { changeSession, readSession } from '@/utils/settings/session-store';
import { lookAgain } from '@/utils/sites/look-again';
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

/**
 * Brings what waits in this chat, where something still does. Rejects with the browser, and where
 * no page of ours asks: what runs in a site brings no tab to the front.
 */
export async function lookAgainAt(
  chat: string,
  { isOwnPage }: Pick<Asker, 'isOwnPage'>,
  askedAt: number,
): Promise<void> {
  if (!isOwnPage) throw new Error('Only a page of ours looks again.');
  const later = laterNow(await readChats(), Date.now()).find((one) => one.chat === chat);
  if (later) await bringLater(later, askedAt);
}

/**
 * Brings its tab, and then has its frame ask what becomes of it: a tab that is not in front asks
 * nothing.
 */
export async function bringLater(later: Later, askedAt: number): Promise<void> {
  await lookAgain(later);
  await changeSession((session) => ({ ...session, look: { chat: later.chat, askedAt } }));
}

/**
 * The person said at `answeredAt` (epoch ms) what becomes of the message of this key: where they
 * had asked to look at it again, no page that is loaded anew asks once more.
 */
export async function noteLooked(key: string, answeredAt: number): Promise<void> {
  const isAnswered = ({ look }: Session) =>
    look?.chat === chatOf(key) && look.askedAt <= answeredAt;
  if (!isAnswered(await readSession())) return;
  await changeSession((session) => (isAnswered(session) ? { ...session, look: null } : session));
}

/** Throws where nothing may be kept: of a private window, and of a page that is no site. */
function siteOf({ address, origin, isPrivate }: Asker): { site: string; origin: string } {
  const site = patternAt(address);
  if (site === null || origin === null || isPrivate) {
    throw new Error('Nothing is kept of this chat.');
  }
  return { site, origin };
}
