import type { Site } from '../site';

export const outlook: Site = {
  id: 'outlook',
  name: 'Outlook',
  matches: [
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  composers: [
    // The numbered frame of the mail editor, in any language.
    '[id^="editorParent_"] [role="textbox"][contenteditable="true"]',
    // Of the fields of a mail only its body has several lines; receivers have one.
    'div[role="textbox"][contenteditable="true"][aria-multiline="true"]',
  ],
  sendButtons: [
    // A split button: the first half sends, the second opens the menu with "Schedule send".
    '#splitButton-send__primaryActionButton',
    '[data-testid="ComposeSendButton"] button:not([aria-haspopup])',
  ],
  // Builds without these names: both halves carry words, and the one that opens a menu is left out.
  buttonsBySaying: ['button'],
  sendKey: 'mod-enter',
  altSendKey: 'KeyS',
  chatsBy: 'path',
  checkedOn: '2026-11-22',
  confidence: 'medium',
};
