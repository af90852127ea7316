/**
 * The journal as version 1 wrote it. Frozen: once it is released, this file is never changed. Each
 * store holds one whole entry, and the least that an entry can be.
 */
export const storesV1 = {
  promises: [
    {
      id: 'promise-whole',
      createdAt: 1_790_000_000_000,
      what: 'Call on Thursday, even if I am tired',
      toWhom: 'Sam',
      dueOn: '2026-11-26',
      remind: true,
      state: 'notKept',
      moves: 2,
      closedAt: 1_790_000_900_000,
    },
    {
      id: 'promise-least',
      createdAt: 1_790_000_000_001,
      what: 'x',
      toWhom: null,
      dueOn: null,
      remind: false,
      state: 'open',
      moves: 0,
      closedAt: null,
    },
  ],
  checkIns: [
    {
      id: 'check-in-whole',
      createdAt: 1_790_000_000_000,
      questionId: 'what-felt-good',
      question: 'What felt good this week?',
      note: 'The walk.',
    },
    { id: 'check-in-least', createdAt: 0, questionId: null, question: 'x', note: '' },
  ],
  wins: [
    { id: 'win-goal', createdAt: 1_790_000_000_000, kind: 'goal', text: 'Ask once', doneAt: 3 },
    { id: 'win-joy', createdAt: 1_790_000_000_001, kind: 'joy', text: 'x', doneAt: null },
    { id: 'win-well', createdAt: 1_790_000_000_002, kind: 'wentWell', text: 'x', doneAt: null },
  ],
  reframes: [
    {
      id: 'reframe-whole',
      createdAt: 1_790_000_000_000,
      thought: 'They are late again, so I do not matter.',
      patterns: ['mind-reading'],
      evidenceFor: 'It was late.',
      evidenceAgainst: 'They wrote before.',
      balanced: 'It was late, and they wrote.',
      smallTest: 'Ask once, calmly.',
      before: 8,
      after: 4,
      isPinned: true,
    },
    {
      id: 'reframe-least',
      createdAt: 1_790_000_000_001,
      thought: 'x',
      patterns: [],
      evidenceFor: '',
      evidenceAgainst: '',
      balanced: '',
      smallTest: '',
      before: null,
      after: null,
      isPinned: false,
    },
  ],
} as const;
