import type { SiteLine } from '@/utils/sites/site-line';

/** The line about a chat in the tab in front in which Breather is on, and nothing is marked. */
export const onHere: SiteLine = {
  state: 'on',
  siteName: 'chat.example.org',
  tabId: 1,
  pattern: 'https://chat.example.org/*',
  scope: null,
  reason: null,
  isHeldChat: false,
  keepsChats: true,
  wanted: [],
  isTaught: false,
};
