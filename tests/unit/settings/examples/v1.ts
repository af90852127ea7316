/**
 * What version 1 stored, with every field at something else than its default. Frozen: never edit
 * it.
 */
export const v1 = {
  version: 1,
  sites: [
    { pattern: 'https://web.whatsapp.com/*', on: true },
    { pattern: 'http://localhost:8080/*', on: false },
  ],
  prompt: {
    waitSeconds: 20,
    offers: { longer: false, wait: false, feelings: false, rest: false },
    markButton: false,
  },
  appearance: { theme: 'dark', motion: 'reduced' },
  ground: { exercise: 'box', minutes: 5 },
  popup: { tab: 'reframe', pauseMinutes: 20 },
  cards: {
    favourites: ['no-answer-1'],
    own: [{ id: 'own-1', thought: 'T', notice: 'N', challenge: 'C', reframe: 'R' }],
  },
  words: { favourites: ['heads-up-1'] },
  welcomedAt: 1_795_000_000_000,
};
