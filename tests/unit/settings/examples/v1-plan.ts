/**
 * The plan of version 1, which had one, and the rules as they were then. They came later than the
 * version. Frozen: never edit it.
 */
export const v1Plan = {
  version: 1,
  plan: { feeling: 'brushed off', action: 'I take one breath before I send' },
  rules: {
    lateHours: { on: true, from: '21:00', to: '05:00', days: [0, 5, 6], restUntilAt: null },
    words: { on: true, list: ['always', 'stop*'], restUntilAt: 1_795_000_000_000 },
    looks: { on: true, capitals: false, marks: true, longerThan: 50, restUntilAt: null },
    manyMessages: { on: true, restUntilAt: 1_795_000_000_000 },
    longStretch: { on: true, restUntilAt: null },
  },
};
