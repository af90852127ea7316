import type { Site } from '../site';

export const youtube: Site = {
  id: 'youtube',
  name: 'YouTube',
  matches: ['https://www.youtube.com/*', 'https://studio.youtube.com/*'],
  composers: [
    // Comments and replies; each reply opens a box of its own.
    'ytd-commentbox #contenteditable-root[contenteditable="true"]',
    // The live chat, in a frame of the same site or in its own window.
    'yt-live-chat-text-input-field-renderer div#input[contenteditable]',
    // Replies in Studio.
    'ytcp-commentbox textarea',
  ],
  sendButtons: [
    // The names stand on the wrappers; the cancel button has a wrapper of another name.
    'ytd-commentbox #submit-button button',
    'yt-live-chat-message-input-renderer #send-button button',
    // In Studio, where it has this name in some builds.
    'ytcp-commentbox #submit-button button',
  ],
  // In the other builds of Studio its words are all it has; the cancel button stands beside it.
  buttonsBySaying: ['ytcp-commentbox button', 'ytcp-commentbox ytcp-button'],
  // In the live chat.
  sendKey: 'enter',
  enterIsNewlineWhen: [
    // A comment is sent by its button; that Ctrl or Cmd+Enter does it as well has no source yet.
    'ytd-commentbox #contenteditable-root',
    'textarea:is(ytcp-commentbox *)',
  ],
  // No part is named alone: a video stands in the query, a short in the path, a live chat in a
  // token.
  checkedOn: '2026-11-28',
  confidence: 'medium',
};
