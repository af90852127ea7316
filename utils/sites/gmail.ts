import type { Site } from './site';

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
    // The tooltip begins with the word and goes on with the shortcut.
    '[role="button"][data-tooltip^="Send"]',
    // Any language: the first button of the compose row that opens no menu.
    '.IZ .Up div > div[role="button"]:not(.Uo):not([aria-haspopup="true"])',
  ],
  sendKey: 'mod-enter',
  conversation: 'hash',
  checkedOn: '2026-11-22',
  confidence: 'high',
};
