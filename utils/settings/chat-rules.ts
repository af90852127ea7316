/** What becomes of the kept chats. Pure: `now` is epoch ms. */
import type { HeldChat } from '@/utils/engine/heat';
import { chatOf } from '@/utils/engine/origin-tag';
import { DAY_MS, HOUR_MS } from '@/utils/time/durations';
import type { ChatRule, Chats, Later } from './chats';
import { dropFaded } from './drop-faded';
import type { KeptMark } from './keep-mark';
import { withOne } from './keep-mark';
import type { Session } from './session';

/** After so long the person is asked whether a chat still needs it. */
export const CHAT_RULE_MS = 30 * DAY_MS;

/** A rule that nobody answers for in this time is over. */
const ASKS_FOR_MS = 30 * DAY_MS;

/** A message that nobody looked at again for so long after its time is no news any more. */
const LATER_LASTS_MS = 7 * DAY_MS;

/** How long the end of a rule can be undone. */
const UNDO_MS = HOUR_MS;

/** More chats than anybody makes a rule for. Beyond, the oldest go out. */
const MOST_RULES = 100;

/** The rules at `now`, those that ask and those that were ended a moment ago among them. */
export function keptRules({ rules }: Chats, now: number): ChatRule[] {
  return rules.filter((rule) => !isOver(rule, now));
}

/** The rules that hold at `now`. */
export function rulesNow(chats: Chats, now: number): ChatRule[] {
  return keptRules(chats, now).filter(({ endedAt }) => endedAt === null);
}

/** The rules of the origin with this tag, as its frames are told of them. */
export function heldChats(chats: Chats, tag: string, now: number): HeldChat[] {
  const here = rulesNow(chats, now).filter(({ chat }) => chat.startsWith(tag));
  return here.map(({ chat, untilAt }) => ({ chat, untilAt }));
}

/**
 * With a rule for the chat of this key, or with none. One that was ended a moment ago comes back as
 * it was; one that asks goes on for as long again. Throws where the key was made with another salt:
 * such a rule would never be met again.
 */
export function keepChatRule(
  chats: Chats,
  { key, salt, isOn }: { key: string; salt: string; isOn: boolean },
  site: string,
  now: number,
): Chats {
  const tidied = dropOver(chats, now);
  const chat = chatOf(key);
  if (!isOn) return endChatRule(tidied, chat, now);
  const kept = withSalt(tidied, salt);
  if (!kept) throw new Error('The key was made with another salt.');
  const before = kept.rules.find((rule) => rule.chat === chat);
  const untilAt = before && before.untilAt > now ? before.untilAt : now + CHAT_RULE_MS;
  const rule = { chat, site, madeAt: now, name: '', ...before, untilAt, endedAt: null };
  const others = kept.rules.filter((one) => one.chat !== chat);
  return { ...kept, rules: [...others, rule].slice(-MOST_RULES) };
}

export function endChatRule(chats: Chats, chat: string, now: number): Chats {
  return changeRule(chats, chat, (rule) => ({ ...rule, endedAt: now }));
}

/** The chats, in which the rule of this one holds again as it did. */
export function reviveChatRule(chats: Chats, chat: string): Chats {
  return changeRule(chats, chat, (rule) => ({ ...rule, endedAt: null }));
}

export function nameChatRule(chats: Chats, chat: string, name: string): Chats {
  return changeRule(chats, chat, (rule) => ({ ...rule, name }));
}

/**
 * With this mark and this rest of one chat, where they were said to last until a morning.
 * What was made with another salt than the rest of it is kept for this browser session alone.
 */
export function keepUntilMorning(chats: Chats, { key, salt, mark, rest }: KeptMark, now: number) {
  const tidied = dropOver(chats, now);
  const lasting = mark?.scope === 'morning' ? mark : null;
  const kept = lasting || rest ? withSalt(tidied, salt) : tidied;
  if (!kept) return tidied;
  return {
    ...kept,
    marks: withOne(kept.marks, key, lasting),
    rests: withOne(kept.rests, key, rest),
  };
}

/** A session as it begins: with what still holds from the one before. */
export function beginSession(session: Session, chats: Chats, salt: string, now: number): Session {
  const { marks, rests, ...kept } = dropOver(chats, now);
  if (kept.salt === null) return { ...session, salt };
  return { ...session, salt: kept.salt, marks, rests };
}

/** What still waits for later at `now`. */
export function laterNow({ later }: Chats, now: number): Later[] {
  const waits = ({ untilAt }: Later) => now < untilAt + LATER_LASTS_MS;
  return later.map((one) => boundLater(one, now)).filter(waits);
}

/**
 * Whether something was kept for later by a clock that was put back since. `dropOver` lets it wait
 * for its whole length from now; as long as it is not kept so, it begins anew at each look.
 */
export function isAhead({ later }: Chats, now: number): boolean {
  return later.some(({ keptAt }) => keptAt > now);
}

/**
 * The chats without what is over at `now`. The salt is dropped with the last entry that was made
 * with it.
 */
export function dropOver(chats: Chats, now: number): Chats {
  const rules = chats.rules.filter((rule) => !isOver(rule, now)).map((rule) => bound(rule, now));
  const { marks, rests } = dropFaded(chats, now);
  const later = laterNow(chats, now);
  const isEmpty = rules.length + marks.length + rests.length + later.length === 0;
  return { salt: isEmpty ? null : chats.salt, rules, marks, rests, later };
}

function isOver({ untilAt, endedAt }: ChatRule, now: number): boolean {
  return now >= untilAt + ASKS_FOR_MS || (endedAt !== null && now >= endedAt + UNDO_MS);
}

/**
 * The rule, asking and ending no later than its whole length from now: a clock may have been put
 * back.
 */
function bound(rule: ChatRule, now: number): ChatRule {
  const untilAt = Math.min(rule.untilAt, now + CHAT_RULE_MS);
  const endedAt = rule.endedAt === null ? null : Math.min(rule.endedAt, now);
  return { ...rule, untilAt, endedAt };
}

/** What waits, for no longer than its whole length from now: a clock may have been put back. */
function boundLater(one: Later, now: number): Later {
  const { keptAt, untilAt } = one;
  return keptAt > now ? { ...one, keptAt: now, untilAt: now + untilAt - keptAt } : one;
}

/** The chats under this salt; null where something is kept under another one. */
export function withSalt(chats: Chats, salt: string): Chats | null {
  return chats.salt === null || chats.salt === salt ? { ...chats, salt } : null;
}

function changeRule(chats: Chats, chat: string, change: (rule: ChatRule) => ChatRule): Chats {
  return { ...chats, rules: chats.rules.map((rule) => (rule.chat === chat ? change(rule) : rule)) };
}
