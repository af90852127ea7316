import { expect, it } from 'vitest';
import { keepUntilMorning } from '@/utils/settings/chat-rules';
import { type Chats, noChats } from '@/utils/settings/chats';
import { carryLater, firstLater, heldLater, keepForLater } from '@/utils/settings/keep-later';
import { DAY_MS, MINUTE_MS } from '@/utils/time/durations';

const NOW = 1_800_000_000_000;
const where = { site: 'https://chat.example/*', tabId: 7 };
const asked = (chat: string, untilAt: number | null) => ({
  key: `origin.${chat}.box.0`,
  salt: 'salt',
  untilAt,
});
const keep = (chat: string, untilAt: number | null, chats: Chats = noChats, now = NOW) =>
  keepForLater(chats, asked(chat, untilAt), where, now);
/** What is left of it when the chats are next touched. */
const touched = (chats: Chats, now: number) =>
  keepUntilMorning(chats, { key: 'a.b.c.0', salt: 'salt', mark: null, rest: null }, now);

it('keeps one of a chat, and several chats', () => {
  const one = keep('talk', NOW + MINUTE_MS);
  expect(one.later).toEqual([
    { ...where, chat: 'origin.talk', keptAt: NOW, untilAt: NOW + MINUTE_MS },
  ]);
  expect(one.salt).toBe('salt');
  const again = keep('talk', NOW + 2 * MINUTE_MS, one);
  expect(again.later).toMatchObject([{ untilAt: NOW + 2 * MINUTE_MS }]);
  expect(keep('other', NOW + MINUTE_MS, again).later).toHaveLength(2);
});

it('ends it, and the salt goes with the last of what it was made for', () => {
  const ended = keep('talk', null, keep('talk', NOW + MINUTE_MS));
  expect(ended.later).toEqual([]);
  expect(touched(ended, NOW).salt).toBeNull();
});

it('is kept for two days at most, and forgotten a week after its time', () => {
  const kept = keep('talk', NOW + 9 * DAY_MS);
  expect(kept.later).toMatchObject([{ untilAt: NOW + 2 * DAY_MS }]);
  expect(touched(kept, NOW + 9 * DAY_MS - 1).later).toHaveLength(1);
  expect(touched(kept, NOW + 9 * DAY_MS).later).toEqual([]);
});

it('holds nothing and is shown nowhere once it is forgotten, though nobody touched the chats', () => {
  const kept = keep('talk', NOW + DAY_MS);
  const over = NOW + 8 * DAY_MS;
  expect(heldLater(kept, 'origin.', over - 1)).toHaveLength(1);
  expect(firstLater(kept, over - 1)).not.toBeNull();
  expect(heldLater(kept, 'origin.', over)).toEqual([]);
  expect(firstLater(kept, over)).toBeNull();
});

it('is not kept under another salt than the rest', () => {
  const kept = keep('talk', NOW + MINUTE_MS);
  const other = { ...asked('talk', NOW + MINUTE_MS), salt: 'other' };
  expect(() => keepForLater(kept, other, where, NOW)).toThrow('salt');
});

it('gives the one that comes first', () => {
  const two = keep('other', NOW + MINUTE_MS, keep('talk', NOW + 2 * MINUTE_MS));
  expect(firstLater(two, NOW)?.chat).toBe('origin.other');
  expect(firstLater(noChats, NOW)).toBeNull();
});

const carry = (chats: Chats, from: string, to: string, salt = 'salt') =>
  carryLater(chats, { from: asked(from, 0).key, to: asked(to, 0).key, salt }, NOW);

it('goes along as its chat gets another key, with its times and its tab', () => {
  const kept = keep('other', NOW + MINUTE_MS, keep('new', NOW + 2 * MINUTE_MS));
  const carried = carry(kept, 'new', 'talk');
  const before = kept.later.find(({ chat }) => chat === 'origin.new');
  expect(carried.later).toContainEqual({ ...before, chat: 'origin.talk' });
  expect(carried.later.map(({ chat }) => chat)).toEqual(['origin.other', 'origin.talk']);
  expect(carry(carried, 'new', 'talk'), 'asked twice').toEqual(carried);
});

it('stays where nothing waits, where the chat is the same, and under another salt', () => {
  const kept = keep('talk', NOW + MINUTE_MS);
  expect(carry(kept, 'new', 'talk')).toEqual(kept);
  expect(carry(kept, 'talk', 'talk')).toEqual(kept);
  expect(carry(kept, 'talk', 'new', 'other')).toEqual(kept);
});

it('is the one that comes first, where one waits in the other chat already', () => {
  const kept = keep('talk', NOW + MINUTE_MS, keep('new', NOW + 2 * MINUTE_MS));
  expect(carry(kept, 'new', 'talk').later).toMatchObject([
    { chat: 'origin.talk', untilAt: NOW + MINUTE_MS },
  ]);
});
