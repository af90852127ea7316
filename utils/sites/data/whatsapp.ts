import type { Site } from '../site';

export const whatsapp: Site = {
  id: 'whatsapp',
  name: 'WhatsApp',
  matches: ['https://web.whatsapp.com/*'],
  composers: [
    // The composer stands in the footer of the open chat; the search does not.
    'footer div[contenteditable="true"][role="textbox"]',
    // The same box by its editor, should the role go.
    'footer div[contenteditable="true"][data-lexical-editor="true"]',
    // The caption of a picture: the part of the page around it has a send icon, and neither the
    // chat nor the list of chats.
    ':has([data-icon="wds-ic-send-filled"], [data-icon="send"]):not(:has(footer, #side)) div[contenteditable="true"][role="textbox"]',
  ],
  sendButtons: [
    // By icon, never by place: the voice button takes the same place when the box is empty.
    // Captions have the same icon.
    'button:has([data-icon="wds-ic-send-filled"])',
    'button:has([data-icon="send"])',
    // Beside captions, and in older builds, the icon stands in an element with the role.
    '[role="button"]:has([data-icon*="send"])',
    '[data-icon="wds-ic-send-filled"]',
    '[data-icon="send"]',
  ],
  sendKey: 'enter',
  // No chat stands in the address; the header's name does.
  chatsBy: { textOf: '#main header span[title]' },
  checkedOn: '2026-11-28',
  confidence: 'high',
};
