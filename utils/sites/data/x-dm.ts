import type { Site } from '../site';

export const xDm: Site = {
  id: 'x-dm',
  name: 'X (messages)',
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  composers: [
    // The new chat: a textarea in the open shadow root of its route.
    'textarea[data-testid="dm-composer-textarea"]',
    // The old messages and their drawer: Draft.js in the page itself.
    '[data-testid="dmComposerTextInput"][contenteditable="true"]',
  ],
  sendButtons: [
    // Only there while there is text; the voice button of another name takes its place.
    '[data-testid="dm-composer-send-button"]',
    // The old pages and the drawer.
    '[data-testid="dmComposerSendButton"]',
  ],
  sendKey: 'enter',
  chatsBy: 'path',
  checkedOn: '2026-11-22',
  confidence: 'high',
};
