import type { Site } from '../site';

export const element: Site = {
  id: 'element',
  name: 'Element (Matrix)',
  matches: ['https://app.element.io/*', 'https://develop.element.io/*'],
  composers: [
    // The composer that most people have: an editor of Element's own.
    '.mx_BasicMessageComposer_input[role="textbox"]',
    // The rich one, still in the labs; it also sends on the line break itself.
    '.mx_WysiwygComposer_Editor_content[role="textbox"]',
  ],
  notComposers: [
    // Editing a message that was sent already: Enter saves.
    '.mx_EditMessageComposer [role="textbox"]',
    '.mx_EditWysiwygComposer [role="textbox"]',
  ],
  sendButtons: [
    // It comes with the first letter, where the voice button was.
    '[data-testid="sendmessagebtn"]',
    // The same button by its class, in older builds.
    '.mx_MessageComposer_sendMessage',
  ],
  sendKey: 'enter',
  // It is in the page only while it has something to offer.
  suggestions: ['.mx_Autocomplete'],
  chatsBy: 'hash',
  // Its own class for the whole chat, the same on every server.
  selfHostedWhen: '#matrixchat .mx_MatrixChat',
  // They live in its `localStorage`.
  keepsDrafts: true,
  checkedOn: '2026-11-22',
  confidence: 'high',
};
