import type { Site } from '../site';

export const messenger: Site = {
  id: 'messenger',
  name: 'Messenger',
  matches: [
    'https://www.facebook.com/*',
    'https://www.messenger.com/*',
    'https://web.facebook.com/*',
  ],
  composers: [
    // Chats, floating chats and comment boxes are all Lexical boxes with this role.
    'div[role="textbox"][contenteditable="true"][data-lexical-editor="true"]',
    '[role="main"] div[role="textbox"][contenteditable="true"]',
  ],
  sendButtons: [
    // A comment's, in any language.
    '#focused-state-composer-submit [role="button"]',
    // A chat's, in any language: alone in the last part of the row, where the like button is while
    // the box is empty.
    '[role="group"]:has([data-lexical-editor="true"]) > :last-child:not(:has([role="textbox"], [role="button"] ~ [role="button"])) [role="button"]:not([aria-haspopup], [aria-expanded])',
    '[role="group"]:has([data-lexical-editor="true"]) > [role="button"]:last-child:not([aria-haspopup], [aria-expanded])',
    // By its label: the name of the key is the same in most languages, as in "Pressione Enter para
    // enviar".
    '[role="button"][aria-label*=" enter " i]',
  ],
  // Where it stands elsewhere. The like button is called otherwise.
  buttonsBySaying: ['[role="button"]'],
  sendKey: 'enter',
  chatsBy: 'path',
  checkedOn: '2026-11-28',
  confidence: 'medium',
};
