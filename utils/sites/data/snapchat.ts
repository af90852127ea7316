import type { Site } from '../site';

export const snapchat: Site = {
  id: 'snapchat',
  name: 'Snapchat',
  matches: ['https://www.snapchat.com/*', 'https://web.snapchat.com/*'],
  composers: [
    // The page changes often; the role of the box is what stayed.
    '[role="textbox"][contenteditable="true"]',
  ],
  // None is known: a held message goes by the key.
  sendButtons: [],
  sendKey: 'enter',
  chatsBy: 'path',
  experimental: true,
  checkedOn: '2026-11-22',
  confidence: 'low',
};
