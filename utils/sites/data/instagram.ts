import type { Site } from '../site';

export const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',
  // Direct also opens above other pages, so its path tells nothing.
  matches: ['https://www.instagram.com/*'],
  composers: [
    // A Lexical box with this role; its label and its hint are in the language of the interface.
    'div[role="textbox"][contenteditable="true"][data-lexical-editor="true"]',
    'div[role="textbox"][contenteditable="true"][aria-placeholder]',
    // A comment, in a form of its own below the post: Enter posts it.
    'form textarea',
  ],
  // It takes the place of microphone, picture and heart, and has no attribute of its own.
  sendButtons: [],
  // The words are all it has, "Post" under a comment; the heart beside it has none.
  buttonsBySaying: ['[role="button"]', 'button'],
  sendKey: 'enter',
  chatsBy: 'path',
  checkedOn: '2026-11-28',
  confidence: 'medium',
};
