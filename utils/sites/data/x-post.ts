import type { Site } from '../site';

export const xPost: Site = {
  id: 'x-post',
  name: 'X (posts)',
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  composers: [
    // Numbered, for a thread is written in several; labels and wrappers have names with the same
    // start.
    '[data-testid^="tweetTextarea_"][contenteditable="true"]',
  ],
  sendButtons: [
    // In the page, and in the dialog above it; the nearer one counts.
    '[data-testid="tweetButtonInline"]',
    '[data-testid="tweetButton"]',
  ],
  // Plain Enter is a newline.
  sendKey: 'mod-enter',
  chatsBy: 'path',
  checkedOn: '2026-11-22',
  confidence: 'high',
};
