import { expect, it } from 'vitest';
import { isAhead, keepUntilMorning, laterNow } from '@/utils/settings/chat-rules';
import { type Chats, noChats } from '@/utils/settings/chats';
import { firstLater, heldLater, keepForLater } from '@/utils/settings/keep-later';
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

it('waits for no longer than its whole length, where the clock was put back', () => {
  const kept = keep('talk', NOW + MINUTE_MS);
  const back = NOW - 9 * DAY_MS;
  const once = [{ ...where, chat: 'origin.talk', keptAt: back, untilAt: back + MINUTE_MS }];
  expect(laterNow(kept, back)).toEqual(once);
  expect(isAhead(kept, back)).toBe(true);
  const settled = touched(kept, back);
  expect(settled.later).toEqual(once);
  expect(isAhead(settled, back)).toBe(false);
  expect(heldLater(kept, 'origin.', back)).toMatchObject([{ untilAt: back + MINUTE_MS }]);
});

it('is not kept under another salt than the rest', () => {
  const kept = keep('talk', NOW + MINUTE_MS);
  const other = { ...asked('talk', NOW + MINUTE_MS), salt: 'other' };
  expect(() => keepForLater(kept, other, where, NOW)).toThrow('salt');
});

it('goes along to another chat with its draft, and waits as long as before', () => {
  const later = NOW + MINUTE_MS;
  const move = (chats: Chats) =>
    keepForLater(chats, { ...asked('next', later), from: asked('talk', null).key }, where, NOW + 9);
  const moved = move(keep('talk', later));
  expect(moved.later).toEqual([
    { ...where, chat: 'origin.next', keptAt: NOW, untilAt: NOW + MINUTE_MS },
  ]);
  // Asked once more, for the answer was lost.
  expect(move(moved)).toEqual(moved);
  // Another tab let it go meanwhile.
  expect(move(noChats).later).toEqual([]);
});

it('gives the one that comes first', () => {
  const two = keep('other', NOW + MINUTE_MS, keep('talk', NOW + 2 * MINUTE_MS));
  expect(firstLater(two, NOW)?.chat).toBe('origin.other');
  expect(firstLater(noChats, NOW)).toBeNull();
});
