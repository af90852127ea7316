import type { Site } from '../site';

export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  composers: [
    // The same class on the messaging page and in the chats above other pages, which stand in an
    // open shadow root.
    '.msg-form__contenteditable[contenteditable="true"]',
    '.msg-form [role="textbox"][contenteditable="true"]',
    // Comments: the older editor, and the newer one by the name of its part.
    '.comments-comment-box__form [role="textbox"][contenteditable="true"]',
    '[componentkey^="commentBox"] [role="textbox"][contenteditable="true"]',
    '[componentkey^="commentBox"][role="textbox"][contenteditable="true"]',
  ],
  sendButtons: [
    // Disabled while there is no text.
    'button.msg-form__send-button',
    '.msg-form button[type="submit"]',
    // A comment's, older and newer; what stands behind the older name changes.
    'button[class*="comments-comment-box__submit-button"]',
    'button[componentkey*="commentButtonSection" i]',
    '[componentkey*="commentButtonSection" i] button',
  ],
  sendKey: 'enter',
  enterIsNewlineWhen: [
    // A comment is sent by its button.
    '.comments-comment-box__form [role="textbox"]',
    '[componentkey^="commentBox"] [role="textbox"]',
    '[componentkey^="commentBox"][role="textbox"]',
  ],
  // Chats above other pages do not stand in the address, and several may be open: the name above
  // each tells them apart, and who wrote the post tells the comments apart.
  chatsBy: {
    textOf:
      '.msg-overlay-bubble-header__title, .msg-entity-lockup__entity-title, .update-components-actor__title',
  },
  checkedOn: '2026-11-28',
  confidence: 'medium',
};
