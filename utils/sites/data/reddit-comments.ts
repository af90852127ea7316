import type { Site } from '../site';

export const redditComments: Site = {
  id: 'reddit-comments',
  name: 'Reddit (comments)',
  matches: ['https://www.reddit.com/*', 'https://old.reddit.com/*'],
  composers: [
    // The rich box is a child of the custom element that the page hands into its slot.
    'shreddit-composer div[role="textbox"][contenteditable="true"]',
    // The same element with Markdown turned on.
    'shreddit-composer textarea',
    // The older layout, which has a host of its own and people who stay with it.
    'form.usertext textarea[name="text"]',
  ],
  sendButtons: [
    // The slot names the button; a cancel button stands in another one.
    'shreddit-composer button[slot="submit-button"]',
    // The older layout.
    'form.usertext button.save',
  ],
  // Enter is a newline. That Ctrl or Cmd+Enter sends has no source yet; where it does not, nothing
  // is held by it.
  sendKey: 'mod-enter',
  chatsBy: 'path',
  checkedOn: '2026-11-22',
  confidence: 'medium',
};
