import type { Site } from './site';

export const whatsapp: Site = {
  id: 'whatsapp',
  name: 'WhatsApp',
  matches: ['https://web.whatsapp.com/*'],
  composers: [
    // The composer stands in the footer of the open chat; search and captions do not.
    'footer div[contenteditable="true"][role="textbox"]',
    // The same box by its editor, should the role go.
    'footer div[contenteditable="true"][data-lexical-editor="true"]',
  ],
  sendButtons: [
    // By icon, never by place: the voice button takes the same place when the box is empty.
    'footer button:has([data-icon="wds-ic-send-filled"])',
    'footer button:has([data-icon="send"])',
    // Older builds put the icon in a span with a role.
    'footer [role="button"]:has([data-icon*="send"])',
    'footer [data-icon="wds-ic-send-filled"]',
    'footer [data-icon="send"]',
  ],
  sendKey: 'enter',
  // No chat stands in the address; the header's name does.
  conversation: { textOf: '#main header span[title]' },
  checkedOn: '2026-11-22',
  confidence: 'high',
};
