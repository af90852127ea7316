import type { Site } from './site';

export const telegramK: Site = {
  id: 'telegram-k',
  name: 'Telegram (K)',
  matches: ['https://web.telegram.org/*'],
  pathPrefix: '/k/',
  composers: [
    // The captions of a media popup have the same class outside the chat's own input.
    '.chat-input .input-message-input[contenteditable="true"]',
  ],
  sendButtons: [
    // One button for record, send, edit, schedule and forward; only `send` sends.
    '.chat-input button.btn-send.send',
    '.chat-input button.btn-send:not(.record):not(.edit):not(.schedule)',
  ],
  sendKey: 'enter',
  // A class tells that it is closed.
  suggestions: ['.chat-input .autocomplete-helper:not(.hide)'],
  // Both apps pass an Enter outside of any field on to the composer.
  sendsFromAnywhere: true,
  conversation: 'hash',
  checkedOn: '2026-11-22',
  confidence: 'high',
};
