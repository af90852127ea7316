import type { Site } from '../site';

export const redditChat: Site = {
  id: 'reddit-chat',
  name: 'Reddit (chat)',
  matches: ['https://www.reddit.com/*', 'https://chat.reddit.com/*'],
  composers: [
    // In the open shadow root of the chat's own element, so nothing around it can be named.
    'form textarea[name="message"]',
    // Some builds write in a box in the page.
    'rs-message-composer [role="textbox"][contenteditable="true"]',
  ],
  sendButtons: [
    // The submit button of the same form, in the same shadow root.
    'form:has(textarea[name="message"]) button[type="submit"]',
    'rs-message-composer button[type="submit"]',
  ],
  sendKey: 'enter',
  chatsBy: 'path',
  checkedOn: '2026-11-22',
  confidence: 'medium',
};
