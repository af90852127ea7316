import type { SuggestionsByFeeling } from '../../suggestion';

/** English. */
export const suggestions: SuggestionsByFeeling = {
  angry: {
    lines: [
      'I’m angry, and I can still choose my next words.',
      'I can be this angry and wait ten minutes before I answer.',
    ],
    starters: [
      'I’m angry right now, and I don’t want to say this badly. I’ll write to you in an hour.',
      'I’m angry, and this matters to me. Can we talk about it today?',
    ],
  },
  hurt: {
    lines: [
      'It hurts, and it can hurt for ten minutes before I answer.',
      'This hurts. I don’t have to hide it, and I don’t have to solve it now.',
    ],
    starters: [
      'I feel hurt, and I’d like to tell you about it. When is a good time?',
      'I’m hurt. I’d rather talk about it than fight about it.',
    ],
  },
  worried: {
    lines: [
      'I’m worried, and I can wait ten minutes before I ask.',
      'I don’t know how this ends yet. I don’t have to know this minute.',
    ],
    starters: [
      'I’m feeling unsure right now. A kind word would help.',
      'Something is on my mind. Could we talk for a bit when you have time?',
    ],
  },
  jealous: {
    lines: [
      'This is jealousy. I can feel it and do nothing about it for ten minutes.',
      'I feel jealous, and it is not wrong to feel it.',
    ],
    starters: [
      'I feel jealous, and I’d rather say so than pick a fight. Can we talk later?',
      'I’m a bit jealous. I don’t need proof. A kind word would help.',
    ],
  },
  ashamed: {
    lines: [
      'I can feel ashamed and still be someone worth caring for.',
      'I can feel ashamed for ten minutes and do nothing about it.',
    ],
    starters: [
      'I feel ashamed, so this is hard to write. Could you hear me out first?',
      'I’m not proud of this, and I’d like to talk about it when you have time.',
    ],
  },
  lonely: {
    lines: [
      'I feel alone, and needing people is part of being a person.',
      'I can be lonely and still kind to myself for one breath.',
    ],
    starters: [
      'I’m feeling lonely. Could we talk for a bit today?',
      'I miss you. There’s no need to answer right away.',
    ],
  },
  overwhelmed: {
    lines: [
      'It is too much for one minute. It doesn’t have to be solved in one.',
      'One breath first. Then one thing.',
    ],
    starters: [
      'It’s all a bit much right now. I’ll answer you in an hour.',
      'I feel overwhelmed. Can we take this one thing at a time?',
    ],
  },
};
