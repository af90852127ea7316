/**
 * What version 4 of the journal added: own texts, one store for each deck, in the longest form and
 * in the shortest. Frozen: once it is released, this file is never changed.
 */
export const decksV4 = {
  cards: [
    {
      id: 'own-card-whole',
      createdAt: 1790000000000,
      thought: 'They forgot me',
      notice: 'A guess',
      challenge: 'They were late before',
      reframe: 'I can ask tonight',
    },
    { id: 'own-card-least', createdAt: 0, thought: '', notice: '', challenge: '', reframe: '' },
  ],
  words: [
    { id: 'own-starter', createdAt: 1790000000000, text: 'I miss {what you miss}.' },
    { id: 'own-starter-least', createdAt: 1, text: 'x' },
  ],
  ideas: [
    { id: 'own-idea', createdAt: 1790000000000, text: 'Soup by the lake' },
    { id: 'own-idea-least', createdAt: 2, text: 'x' },
  ],
  affirmations: [
    { id: 'own-affirmation', createdAt: 1790000000000, text: 'I can rest.' },
    { id: 'own-affirmation-least', createdAt: 3, text: 'x' },
  ],
  questions: [
    { id: 'own-question', createdAt: 1790000000000, text: 'Shall we dance?' },
    { id: 'own-question-least', createdAt: 4, text: 'x' },
  ],
} as const;
