import type { Site } from '../site';

export const telegramK: Site = {
  id: 'telegram-k',
  name: 'Telegram (K)',
  matches: ['https://web.telegram.org/*'],
  pathPrefix: '/k/',
  composers: [
    // The chat's own input. An empty twin measures its height.
    '.chat-input .input-message-input[contenteditable="true"]:not(.input-field-input-fake)',
    // The caption in the popup of a file, by its older class and by its newer one.
    '.popup-new-media .input-message-input[contenteditable="true"]:not(.input-field-input-fake)',
    '.popup-new-media .simple-message-input-input[contenteditable="true"]:not(.input-field-input-fake)',
  ],
  sendButtons: [
    // One button for record, send, edit, schedule and forward; only `send` sends.
    '.chat-input button.btn-send.send',
    '.chat-input button.btn-send:not(.record):not(.edit):not(.schedule)',
    // The popup's, newer and older.
    '.popup-new-media .simple-message-input-confirm',
    '.popup-new-media .btn-primary',
    // The menu of the send button, where no name tells its parts: without a sound is the first,
    // when online the fourth.
    '.menu-send.active .btn-menu-item:nth-child(1 of .btn-menu-item)',
    '.menu-send.active .btn-menu-item:nth-child(4 of .btn-menu-item)',
  ],
  sendKey: 'enter',
  // A class tells that it is closed.
  suggestions: ['.autocomplete-helper:not(.hide)'],
  // Both apps pass an Enter outside of any field on to the composer.
  sendsFromAnywhere: true,
  chatsBy: 'hash',
  checkedOn: '2026-11-28',
  confidence: 'high',
};
