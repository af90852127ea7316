import type { Site } from '../site';

export const googleMessages: Site = {
  id: 'google-messages',
  name: 'Google Messages',
  matches: ['https://messages.google.com/*'],
  composers: [
    // Angular elements with names of their own, in the page itself.
    'mws-message-compose textarea',
    'textarea[data-e2e-message-input-box]',
  ],
  sendButtons: [
    // Disabled until Angular heard the text.
    'mws-message-send-button button',
    'button[data-e2e-send-text-button]',
  ],
  sendKey: 'enter',
  chatsBy: 'path',
  checkedOn: '2026-11-22',
  confidence: 'medium',
};
