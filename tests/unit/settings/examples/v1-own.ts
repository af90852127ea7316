/**
 * Version 1 as it was while own texts lay in the settings, with some in each deck. Frozen: never
 * edit it.
 */
export const v1Own = {
  version: 1,
  cards: {
    own: [
      { id: 'own-1', thought: 'T', notice: 'N', challenge: 'C', reframe: 'R' },
      { id: 'own-2', thought: 'Only this', notice: '', challenge: '', reframe: '' },
    ],
    favourites: ['own-1', 'no-answer-1'],
    hidden: ['no-answer-2'],
  },
  words: {
    own: [{ id: 'own-3', text: 'I miss {what you miss}.' }],
    favourites: ['heads-up-1'],
    hidden: [],
  },
  ideas: { own: [{ id: 'own-4', text: 'Soup by the lake' }], favourites: ['own-4'], hidden: [] },
  affirmations: {
    own: [{ id: 'own-5', text: 'I can rest.' }],
    favourites: [],
    hidden: ['hurt-1', 'own-5'],
  },
  questions: {
    own: [
      { id: 'own-6', text: 'First?' },
      { id: 'own-7', text: 'Second?' },
    ],
    favourites: [],
    hidden: [],
  },
};
