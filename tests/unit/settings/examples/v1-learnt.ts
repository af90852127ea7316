/**
 * A site of version 1 with all that use had shown of it, which came later than the version. Frozen:
 * never edit it.
 */
export const v1Learnt = {
  version: 1,
  sites: [
    {
      pattern: 'https://chat.example.org/*',
      on: true,
      sendKey: 'enter',
      learntSendKey: 'mod-enter',
      learntSends: ['div.go', '#reply button[data-testid="post"]'],
      learntOthers: ['form > button:nth-of-type(2)'],
    },
  ],
};
