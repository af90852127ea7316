import type { Site } from '../site';

export const bluesky: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  composers: [
    // Messages: a labelled textarea, its label in the language of the interface; others stand in
    // dialogs.
    'textarea[aria-label]:not([role="dialog"] *)',
    // Posts and replies: Tiptap in a dialog.
    '.ProseMirror[role="textbox"][contenteditable="true"]',
  ],
  sendButtons: [
    // Posts: the mark is for their own tests.
    '[data-testid="composerPublishBtn"]',
  ],
  // Messages: a button with a label and without a mark, disabled while there is no text.
  buttonsBySaying: ['[role="button"]', 'button'],
  sendKey: 'enter',
  // In a post Enter is a newline.
  enterIsNewlineWhen: ['.ProseMirror'],
  chatsBy: 'path',
  checkedOn: '2026-11-28',
  confidence: 'high',
};
