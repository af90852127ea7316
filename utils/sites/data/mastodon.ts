import type { Site } from '../site';

export const mastodon: Site = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: ['https://mastodon.social/*'],
  selfHostedWhen: 'form.compose-form textarea.autosuggest-textarea__textarea',
  composers: [
    // The class of the box since the first versions. The warning above it is an input of the same
    // form.
    'form.compose-form textarea.autosuggest-textarea__textarea',
    '.compose-form textarea',
  ],
  sendButtons: [
    // Class names changed with 4.3; the type did not. Disabled while there is no text.
    '.compose-form button[type="submit"]',
  ],
  sendKey: 'mod-enter',
  // Enter picks from the list under the box; it is open when it has this class.
  suggestions: ['.autosuggest-textarea__suggestions--visible'],
  // The form stays while the pages beside it change: only the post that it answers tells where it
  // goes.
  chatsBy: { textOf: '.compose-form .reply-indicator .display-name' },
  checkedOn: '2026-11-28',
  confidence: 'high',
};
