import type { Site } from '../site';

export const twitch: Site = {
  id: 'twitch',
  name: 'Twitch',
  matches: ['https://www.twitch.tv/*'],
  composers: [
    // A Slate box for most, a textarea for some; both carry the mark.
    '[data-a-target="chat-input"]',
  ],
  sendButtons: [
    // Always there. Bits and rewards have buttons with other marks.
    'button[data-a-target="chat-send-button"]',
  ],
  sendKey: 'enter',
  // Emotes, names and commands, above the box.
  suggestions: ['[data-a-target="autocomplete-balloon"]'],
  chatsBy: 'path',
  checkedOn: '2026-11-22',
  confidence: 'medium',
};
