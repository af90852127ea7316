import type { Site } from '../site';

export const teams: Site = {
  id: 'teams',
  name: 'Microsoft Teams',
  matches: [
    'https://teams.microsoft.com/*',
    'https://teams.cloud.microsoft/*',
    'https://teams.live.com/*',
  ],
  composers: [
    // The mark stands on the editor itself, in some views around it.
    '[data-tid="ckeditor"][contenteditable="true"]',
    '[data-tid="ckeditor"] [contenteditable="true"]',
  ],
  notComposers: [
    // A message that was sent already is edited in the list of messages, with the same mark.
    '[data-tid="chat-pane-item"] [data-tid="ckeditor"]',
    '[data-tid="chat-pane-item"] [contenteditable="true"]',
  ],
  sendButtons: [
    // The small box.
    '[data-tid="sendMessageCommands-send"]',
    // The large box, and one with a file; under the name "done" the same button ends an edit.
    '[data-tid="newMessageCommands-send"]:not([name="done"])',
  ],
  sendKey: 'enter',
  // The large box breaks lines on Enter. It is told by its button, where no small box is open as
  // well.
  enterIsNewlineWhen: [
    'body:not(:has([data-tid="sendMessageCommands-send"])):has([data-tid="newMessageCommands-send"]:not([name="done"])) [data-tid="ckeditor"]',
  ],
  // The address stays the same; chats and channels have a title.
  chatsBy: { textOf: '[data-tid="chat-title"], [data-tid="channelTitle-text"]' },
  checkedOn: '2026-11-22',
  confidence: 'high',
};
