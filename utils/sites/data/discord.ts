import type { Site } from '../site';

export const discord: Site = {
  id: 'discord',
  name: 'Discord',
  matches: ['https://discord.com/*', 'https://ptb.discord.com/*', 'https://canary.discord.com/*'],
  composers: [
    // Slate marks its own box.
    'div[role="textbox"][data-slate-editor="true"]',
  ],
  notComposers: [
    // The edit box stands inside the list of messages: Enter saves.
    '[role="log"] [data-slate-editor="true"]',
    '[data-list-id="chat-messages"] [data-slate-editor="true"]',
    'li [data-slate-editor="true"]',
  ],
  sendButtons: [
    // There is none by default; a setting shows it. The names are what developers wrote, with
    // letters of each build behind.
    '[class*="channelTextArea"] button:has([class*="sendIcon"])',
  ],
  sendKey: 'enter',
  chatsBy: 'path',
  checkedOn: '2026-11-28',
  confidence: 'high',
};
