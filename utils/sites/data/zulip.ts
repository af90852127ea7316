import type { Site } from '../site';

export const zulip: Site = {
  id: 'zulip',
  name: 'Zulip',
  matches: ['https://*.zulipchat.com/*'],
  composers: [
    // One compose box for all chats. The box that edits a message has another name.
    'textarea#compose-textarea',
  ],
  sendButtons: [
    // The class comes when the message may not be sent, and the button keeps its place.
    '#compose-send-button:not(.disabled-message-send-controls)',
  ],
  // With "Enter to send" turned off, Enter is a newline; nothing in the page tells, so that is
  // learnt from use.
  sendKey: 'enter',
  // People, channels, topics, emoji and commands, without a word of ARIA.
  suggestions: ['.typeahead.dropdown-menu'],
  chatsBy: 'hash',
  // The form around the box has a name of its own.
  selfHostedWhen: 'form#send_message_form textarea#compose-textarea',
  // In its `localStorage`, under its Drafts.
  keepsDrafts: true,
  checkedOn: '2026-11-22',
  confidence: 'high',
};
