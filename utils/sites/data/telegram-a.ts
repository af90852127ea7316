import type { Site } from '../site';

export const telegramA: Site = {
  id: 'telegram-a',
  name: 'Telegram (A)',
  matches: ['https://web.telegram.org/*'],
  pathPrefix: '/a/',
  composers: [
    // The message box, and its twin in the attachment dialog.
    '#editable-message-text[contenteditable="true"]',
    '#editable-message-text-modal[contenteditable="true"]',
  ],
  sendButtons: [
    // The state is told by a class: send, edit, record, schedule, forward.
    '.Composer button.main-button.send',
    'button.main-button.send',
    // The attachment dialog's, whose classes are made by the build: it follows the caption.
    '#caption-input-text ~ div > button.Button',
    // The menu of the send button: without a sound, and when they are online. What is scheduled
    // goes later.
    '.CustomSendMenu .MenuItem:has(.icon-mute)',
    '.CustomSendMenu .MenuItem:has(.icon-user-online)',
  ],
  sendKey: 'enter',
  // A class tells that it is open.
  suggestions: ['.composer-tooltip.open'],
  // Both apps pass an Enter outside of any field on to the composer.
  sendsFromAnywhere: true,
  chatsBy: 'hash',
  checkedOn: '2026-11-28',
  confidence: 'high',
};
