import type { Site } from './site';

export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  composers: [
    // The same class on the messaging page and in the chats above other pages, which stand in an open shadow root.
    '.msg-form__contenteditable[contenteditable="true"]',
    '.msg-form [role="textbox"][contenteditable="true"]',
  ],
  sendButtons: [
    // Disabled while there is no text.
    'button.msg-form__send-button',
    '.msg-form button[type="submit"]',
  ],
  sendKey: 'enter',
  // Chats above other pages do not stand in the address, and several may be open: the name above each tells them apart.
  conversation: {
    textOf: '.msg-overlay-bubble-header__title, .msg-entity-lockup__entity-title',
  },
  checkedOn: '2026-11-22',
  confidence: 'medium',
};
