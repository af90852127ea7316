import type { Site } from '../site';

export const mattermost: Site = {
  id: 'mattermost',
  name: 'Mattermost',
  matches: ['https://*.cloud.mattermost.com/*'],
  composers: [
    // The channel's own box. The box that edits a message is `#edit_textbox`, and is none.
    '#post_textbox',
    // The box of the thread beside it.
    '#reply_textbox',
  ],
  sendButtons: [
    // The menu for sending later stands beside it, without this mark.
    '[data-testid="SendMessageButton"]',
  ],
  sendKey: 'enter',
  // One list for people, channels, emoji and commands.
  suggestions: ['#suggestionList'],
  chatsBy: 'path',
  // Each of its boxes carries its name twice.
  selfHostedWhen:
    '#post_textbox[data-testid="post_textbox"], #reply_textbox[data-testid="reply_textbox"]',
  // In its own database in the browser.
  keepsDrafts: true,
  checkedOn: '2026-11-22',
  confidence: 'high',
};
