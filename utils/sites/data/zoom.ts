import type { Site } from '../site';

export const zoom: Site = {
  id: 'zoom',
  name: 'Zoom',
  matches: ['https://*.zoom.us/*'],
  // The meeting in the browser; its frame has the same start. Other pages of the host are left to
  // the general rules.
  pathPrefix: '/wc/',
  composers: [
    // The box of the meeting's chat.
    '.chat-rtf-box__editor-outer [contenteditable="true"]',
    // An older build.
    'textarea.chat-box__chat-textarea',
  ],
  sendButtons: [
    // A class tells that there is nothing to send.
    'button.chat-rtf-box__send:not(.chat-rtf-box__send--disabled)',
  ],
  sendKey: 'enter',
  chatsBy: 'path',
  checkedOn: '2026-11-22',
  confidence: 'medium',
};
