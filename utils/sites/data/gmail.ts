import type { Site } from '../site';

export const gmail: Site = {
  id: 'gmail',
  name: 'Gmail',
  matches: ['https://mail.google.com/*'],
  composers: [
    // Gmail's own mark on the body of a mail; chat boxes on the same host lack it.
    'div[role="textbox"][contenteditable="true"][g_editable="true"]',
    'div[aria-label="Message Body"][contenteditable="true"]',
  ],
  sendButtons: [
    // Any language: the button of the compose row that opens no menu, and is not *Send & archive*,
    // which has this class.
    '.IZ .Up div > div[role="button"]:not(.Uo):not([aria-haspopup="true"])',
    // The tooltip begins with the word and goes on with the shortcut.
    '[role="button"][data-tooltip^="Send"]:not(.Uo, [data-tooltip^="Send &"], [data-tooltip^="Send and"])',
  ],
  sendKey: 'mod-enter',
  chatsBy: 'hash',
  checkedOn: '2026-11-28',
  confidence: 'high',
};
