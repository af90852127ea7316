import type { Site } from '../site';

export const rocketchat: Site = {
  id: 'rocketchat',
  name: 'Rocket.Chat',
  matches: ['https://*.rocket.chat/*'],
  composers: [
    // The room and the thread beside it have the same box.
    'textarea[name="msg"]',
    // The same with rich text, which a person may turn on.
    '.rc-message-box__divcontenteditable[contenteditable="true"]',
  ],
  notComposers: [
    // While a message is edited the box stays, and a hint with a pencil stands before it: Enter
    // saves.
    ':has(.rcx-icon--name-pencil) ~ [role="group"] > textarea[name="msg"]',
    ':has(.rcx-icon--name-pencil) ~ [role="group"] .rc-message-box__divcontenteditable',
  ],
  sendButtons: [
    // By icon, in any language. It is disabled while the box is empty.
    'button:has(.rcx-icon--name-send)',
  ],
  sendKey: 'enter',
  // In its other mode Enter makes a new line, and every key beside it sends.
  anyModSends: true,
  // People, rooms, emoji and commands. ARIA tells of the chosen one alone.
  suggestions: ['.message-popup'],
  // Threads and contextual bars stand behind the room.
  chatsBy: { pathStart: '/(?:channel|group|direct|livechat)/[^/]+' },
  // A class of its own, which the box kept from one design to the next, or the class of the rich
  // one.
  selfHostedWhen:
    'textarea.rc-message-box__textarea[name="msg"], .rc-message-box__divcontenteditable',
  // In its `localStorage`, and in the box again as the room opens.
  keepsDrafts: true,
  checkedOn: '2026-11-28',
  confidence: 'high',
};
