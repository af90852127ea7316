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
  /** The key it had before, where its draft went on under another one. */
  from?: string | undefined;
}

/** The tab in which the message waits, so that it can be found again. */
interface Where {
  site: string;
  tabId: number | null;
}

/**
 * With a message of the chat of this key kept for later, in the place of one that was, or with
 * none. Throws where the key was made with another salt: it would never be met again. What came
 * along from another chat waits as long as it did there; where it is there no more, nothing waits.
 */
export function keepForLater(
  chats: Chats,
  { key, salt, untilAt, from }: Asked,
  where: Where,
  now: number,
): Chats {
  const chat = chatOf(key);
  const kept = dropOver(chats, now);
  const ended = from ? [chat, chatOf(from)] : [chat];
  const others = kept.later.filter((one) => !ended.includes(one.chat));
  // Asked once more, it stands under its new key already.
  const along = from ? kept.later.find((one) => ended.includes(one.chat)) : { keptAt: now };
  if (untilAt === null || !along) return { ...kept, later: others };
  const salted = withSalt(kept, salt);
  if (!salted) throw new Error('The key was made with another salt.');
  const { keptAt } = along;
  const later = { chat, ...where, keptAt, untilAt: Math.min(untilAt, now + LONGEST_LATER_MS) };
  return { ...salted, later: [...others, later] };
}

/** What waits on the origin with this tag, as its frames are told of it. */
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
