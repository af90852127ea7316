/** The messages that wait for later, one of a chat. Pure: `now` is epoch ms. */
import type { HeldLater } from '@/utils/engine/heat';
import { chatOf } from '@/utils/engine/origin-tag';
import { DAY_MS } from '@/utils/time/durations';
import { dropOver, laterNow, withSalt } from './chat-rules';
import type { Chats, Later } from './chats';

/** None is kept for longer than until the morning after next. */
const LONGEST_LATER_MS = 2 * DAY_MS;

interface Asked {
  key: string;
  salt: string;
  /** Epoch ms at which to look again; null keeps nothing any more. */
  untilAt: number | null;
}

/** Where it waits, so that its tab can be found again. */
interface Where {
  site: string;
  tabId: number | null;
}

/**
 * With a message of the chat of this key kept for later, in the place of one that was, or with
 * none. Throws where the key was made with another salt: it would never be met again.
 */
export function keepForLater(
  chats: Chats,
  { key, salt, untilAt }: Asked,
  where: Where,
  now: number,
): Chats {
  const chat = chatOf(key);
  const kept = dropOver(chats, now);
  const others = kept.later.filter((one) => one.chat !== chat);
  if (untilAt === null) return { ...kept, later: others };
  const salted = withSalt(kept, salt);
  if (!salted) throw new Error('The key was made with another salt.');
  const later = { chat, ...where, keptAt: now, untilAt: Math.min(untilAt, now + LONGEST_LATER_MS) };
  return { ...salted, later: [...others, later] };
}

interface Carried {
  from: string;
  to: string;
  salt: string;
}

/**
 * The draft went on under another key, as a new chat gets an address: what waits goes along with
 * its times, and ends under the old one. Of two, the one that comes first stays. Nothing is carried
 * of keys that were made with another salt: they name no chat that is kept. Asked twice, it is the
 * same.
 */
export function carryLater(chats: Chats, { from, to, salt }: Carried, now: number): Chats {
  const [before, after] = [chatOf(from), chatOf(to)];
  const moved = laterNow(chats, now).find(({ chat }) => chat === before);
  if (!moved || before === after || chats.salt !== salt) return chats;
  const there = chats.later.find(({ chat }) => chat === after);
  const first = there && there.untilAt <= moved.untilAt ? there : { ...moved, chat: after };
  const others = chats.later.filter(({ chat }) => chat !== before && chat !== after);
  return { ...chats, later: [...others, first] };
}

/** Those of the origin of this tag, as its frames are told of them. */
export function heldLater(chats: Chats, tag: string, now: number): HeldLater[] {
  const here = laterNow(chats, now).filter(({ chat }) => chat.startsWith(tag));
  return here.map(({ chat, keptAt, untilAt }) => ({ chat, keptAt, untilAt }));
}

/** The one that has waited longest past its time, else the next to come, or null. */
export function firstLater(chats: Chats, now: number): Later | null {
  return laterNow(chats, now).reduce<Later | null>(
    (first, one) => (!first || one.untilAt < first.untilAt ? one : first),
    null,
  );
}
