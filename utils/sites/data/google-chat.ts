import type { Site } from '../site';

export const googleChat: Site = {
  id: 'google-chat',
  name: 'Google Chat',
  // Gmail shows it in frames of both hosts.
  matches: ['https://chat.google.com/*', 'https://mail.google.com/*'],
  composers: [
    // Without the mark or the label of a mail's body, which is Gmail's, and not inside a message
    // that was sent already.
    'div[role="textbox"][contenteditable="true"]:not([g_editable="true"], [aria-label="Message Body"], [role="listitem"] *)',
  ],
  // Nothing but its label, which is in the language of the interface.
  sendButtons: [],
  // Only its words tell it from its neighbours. Those of a mail's own row are Gmail's, where
  // several begin with the word.
  buttonsBySaying: ['button', '[role="button"]:not(.IZ *)'],
  sendKey: 'enter',
  // Path or hash, by the frame in which it stands: so the whole address.
  checkedOn: '2026-11-28',
  confidence: 'low',
};
