import type { Chats } from '@/utils/settings/chats';

/** One of each that is kept of chats, each with a word to look for that stands nowhere else. */
export function keptChats(now: number): Chats {
  const site = 'https://kept-chat.example/*';
  const untilAt = now + 60_000;
  return {
    salt: 'kept-salt',
    rules: [
      { chat: 'kept-rule', site, madeAt: now, untilAt, name: 'Kept Nightingale', endedAt: null },
    ],
    marks: [{ key: 'kept-mark', scope: 'morning', untilAt }],
    rests: [{ key: 'kept-rest', untilAt }],
    later: [{ chat: 'kept-later', site, tabId: 7, keptAt: now, untilAt }],
  };
}

/** In each of the words. */
export const OF_CHATS = /kept-|Kept Nightingale/;
