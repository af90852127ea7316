import { describe, expect, it } from 'vitest';
import { chatOf } from '@/utils/engine/origin-tag';
import {
  beginSession,
  CHAT_RULE_MS,
  endChatRule,
  keepChatRule,
  keepUntilMorning,
  keptRules,
  nameChatRule,
  reviveChatRule,
  rulesNow,
} from '@/utils/settings/chat-rules';
import { type Chats, noChats, parseChats } from '@/utils/settings/chats';
import { emptySession } from '@/utils/settings/session';
import { DAY_MS, HOUR_MS } from '@/utils/time/durations';

const NOW = 1_800_000_000_000;
const SITE = 'https://chat.example/*';
const KEY = 'origin.talk.box.0';
const on = { key: KEY, salt: 'salt', isOn: true };

const held = (chats: Chats = noChats, now = NOW) => keepChatRule(chats, on, SITE, now);
const only = ({ rules }: Chats) => rules[0];

describe('the rule of a chat', () => {
  it('is for all boxes of the chat, and asks after 30 days', () => {
    const rule = { chat: 'origin.talk', site: SITE, madeAt: NOW, untilAt: NOW + 30 * DAY_MS };
    expect(held().rules).toEqual([{ ...rule, name: '', endedAt: null }]);
    expect(chatOf('origin.talk.reply.3')).toBe('origin.talk');
  });

  it('is kept once, with its day and its name', () => {
    const named = nameChatRule(held(), 'origin.talk', 'Sam');
    const again = held(named, NOW + DAY_MS);
    expect(again.rules).toEqual(named.rules);
  });

  it('holds on while it asks, goes on for as long again, and is over if nobody answers', () => {
    const asking = NOW + CHAT_RULE_MS;
    expect(rulesNow(held(), asking)).toHaveLength(1);
    expect(only(held(held(), asking))?.untilAt).toBe(asking + CHAT_RULE_MS);
    expect(rulesNow(held(), asking + CHAT_RULE_MS)).toEqual([]);
  });

  it('that was ended holds no more, and comes back as it was within an hour', () => {
    const named = nameChatRule(held(), 'origin.talk', 'Sam');
    const ended = keepChatRule(named, { ...on, isOn: false }, SITE, NOW + 1);
    expect(rulesNow(ended, NOW + 1)).toEqual([]);
    expect(keptRules(ended, NOW + 1)).toHaveLength(1);
    expect(held(ended, NOW + 2).rules).toEqual(named.rules);
    expect(reviveChatRule(ended, 'origin.talk')).toEqual(named);
    expect(only(held(ended, NOW + 2 * HOUR_MS))?.name).toBe('');
  });

  it('is never met under another salt, so it is not kept', () => {
    expect(() => keepChatRule(held(), { ...on, salt: 'other' }, SITE, NOW)).toThrow('salt');
    const ended = endChatRule(held(), 'origin.talk', NOW);
    const later = NOW + 2 * HOUR_MS;
    expect(keepChatRule(ended, { ...on, salt: 'other' }, SITE, later).salt).toBe('other');
  });

  it('asks no later than its whole length from now, where the clock was put back', () => {
    const before = NOW - 100 * DAY_MS;
    const mark = { key: 'a.b.c.0', salt: 'salt', mark: null, rest: null };
    expect(only(keepUntilMorning(held(), mark, before))?.untilAt).toBe(before + CHAT_RULE_MS);
  });

  it('can be taken back for no longer than an hour from now, where the clock was put back', () => {
    const before = NOW - DAY_MS;
    const mark = { key: 'a.b.c.0', salt: 'salt', mark: null, rest: null };
    const ended = keepUntilMorning(endChatRule(held(), 'origin.talk', NOW), mark, before);
    expect(keptRules(ended, before)).toHaveLength(1);
    expect(keptRules(ended, before + HOUR_MS)).toEqual([]);
  });
});

describe('what was said to last until a morning', () => {
  const untilAt = NOW + 8 * HOUR_MS;
  const mark = { key: KEY, scope: 'morning' as const, untilAt };
  const rest = { key: KEY, untilAt };

  it('is there in the next session, and what was said for less is not', () => {
    const chats = keepUntilMorning(noChats, { key: KEY, salt: 'salt', mark, rest: null }, NOW);
    const next = beginSession(emptySession, chats, 'fresh', NOW + HOUR_MS);
    expect(next).toEqual({ ...emptySession, salt: 'salt', marks: [mark], rests: [] });
    const short = { ...mark, scope: 'hour' as const };
    expect(
      keepUntilMorning(noChats, { key: KEY, salt: 'salt', mark: short, rest: null }, NOW),
    ).toEqual(noChats);
  });

  it('is gone when it was taken back, and its salt with it', () => {
    const chats = keepUntilMorning(noChats, { key: KEY, salt: 'salt', mark, rest }, NOW);
    expect(chats.rests).toEqual([rest]);
    const none = keepUntilMorning(chats, { key: KEY, salt: 'salt', mark: null, rest: null }, NOW);
    expect(beginSession(emptySession, none, 'fresh', NOW).salt).toBe('fresh');
    expect(beginSession(emptySession, chats, 'fresh', untilAt).salt).toBe('fresh');
  });

  it('stays in the session alone under another salt', () => {
    const other = { key: KEY, salt: 'other', mark, rest: null };
    expect(keepUntilMorning(held(), other, NOW)).toEqual(held());
  });
});

describe('what is stored', () => {
  it('comes in again whole, and one bad rule breaks no other', () => {
    const chats = held();
    expect(parseChats(JSON.parse(JSON.stringify(chats)))).toEqual({ ok: true, value: chats });
    const broken = { ...chats, rules: [{ chat: 7 }, ...chats.rules] };
    expect(parseChats(broken)).toEqual({ ok: true, value: chats });
    expect(parseChats({ version: 2 })).toMatchObject({ ok: false, reason: 'newer' });
  });
});
