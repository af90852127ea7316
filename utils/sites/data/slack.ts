import type { Site } from '../site';

export const slack: Site = {
  id: 'slack',
  name: 'Slack',
  matches: ['https://app.slack.com/*'],
  composers: [
    // The test attribute has stood for years; thread and main composer both carry it.
    '[data-qa="message_input"] .ql-editor[contenteditable="true"]',
    '.ql-editor[contenteditable="true"][role="textbox"]',
  ],
  notComposers: [
    // Editing a message that was sent already: Enter saves.
    '[data-qa="message_editor"] .ql-editor',
  ],
  sendButtons: [
    // Always there; marked as disabled while the box is empty.
    'button[data-qa="texty_send_button"]:not([aria-disabled="true"])',
  ],
  sendKey: 'enter',
  // People, channels, emoji and commands.
  suggestions: ['[data-qa="tab_complete_ui"]'],
  // A thread that is open beside the channel stands behind it.
  chatsBy: { pathStart: '/client/[^/]+/[^/]+' },
  checkedOn: '2026-11-28',
  confidence: 'high',
};
