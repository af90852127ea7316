import type { ForTwoWords } from '../../for-two';

/**
 * English. Exercises for two who want to do one together: what is said beside it on one screen, and
 * a question to send, which can be answered with a no. `time` is when both begin.
 */
export const forTwo: readonly ForTwoWords[] = [
  {
    id: 'slow-breathing',
    onScreen:
      'Sit so that you both see this. One of you reads the word aloud, and you both breathe.',
    byText:
      'Can we both breathe for two minutes, from {time}? In while you count to five, out while you count to six. It’s fine if now is not good.',
  },
  {
    id: 'five-senses',
    onScreen: 'Look around together. Take turns, and say aloud what you find.',
    byText:
      'Can we both look around for three minutes, from {time}? Five things to see, four to touch, three to hear, two to smell, one to taste. It’s fine if now is not good.',
  },
];
