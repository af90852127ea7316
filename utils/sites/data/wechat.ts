import type { Site } from '../site';

export const wechat: Site = {
  id: 'wechat',
  name: 'WeChat',
  matches: [
    'https://wx.qq.com/*',
    'https://wx2.qq.com/*',
    'https://web.wechat.com/*',
    'https://web2.wechat.com/*',
    'https://filehelper.weixin.qq.com/*',
  ],
  composers: [
    // The chat's own box.
    '#editArea[contenteditable="true"]',
    // The file helper, of which only the kind of its box is known.
    'textarea',
    '[contenteditable="true"]',
  ],
  sendButtons: [
    // A link that acts as a button.
    'a.btn_send',
  ],
  sendKey: 'enter',
  // No chat stands in the address; the heading's name does.
  chatsBy: { textOf: '#chatArea .title_name' },
  experimental: true,
  checkedOn: '2026-11-22',
  confidence: 'low',
};
