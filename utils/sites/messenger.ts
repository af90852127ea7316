import type { Site } from './site';

export const messenger: Site = {
  id: 'messenger',
  name: 'Messenger',
  matches: [
    'https://www.facebook.com/*',
    'https://www.messenger.com/*',
    'https://web.facebook.com/*',
  ],
  composers: [
    // Chats, floating chats and comment boxes are all Lexical boxes with this role.
    'div[role="textbox"][contenteditable="true"][data-lexical-editor="true"]',
    '[role="main"] div[role="textbox"][contenteditable="true"]',
  ],
  sendButtons: [
    // English labels; the like button takes the same place when the box is empty and posts at once.
    '[aria-label="Press enter to send" i]',
    '[role="button"][aria-label="Send"]',
  ],
  sendKey: 'enter',
  conversation: 'path',
  checkedOn: '2026-11-22',
  confidence: 'medium',
};
