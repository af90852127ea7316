import type { Phrase } from '../../phrase';

/**
 * English. Each phrase keeps the other one talking; none argues, and none promises more than one
 * can keep.
 */
export const phrases: readonly Phrase[] = [
  { id: 'curious-tell-me-more', kind: 'curious', text: 'Tell me more. I’d like to understand.' },
  { id: 'curious-what-was-it-like', kind: 'curious', text: 'What was that like for you?' },
  { id: 'curious-hardest-part', kind: 'curious', text: 'What was the hardest part of it?' },
  { id: 'curious-what-matters', kind: 'curious', text: 'What matters most to you here?' },
  { id: 'curious-where-you-stand', kind: 'curious', text: 'Help me see it from where you stand.' },
  { id: 'curious-is-there-more', kind: 'curious', text: 'Is there anything else? I have time.' },
  {
    id: 'curious-thank-you',
    kind: 'curious',
    text: 'Thank you for saying that. I know it wasn’t easy.',
  },
  {
    id: 'curious-take-it-in',
    kind: 'curious',
    text: 'I want to take that in. Can I come back to it tonight?',
  },
  {
    id: 'curious-did-not-know',
    kind: 'curious',
    text: 'I didn’t know that. I’m glad you told me.',
  },
  { id: 'curious-first-noticed', kind: 'curious', text: 'When did you first notice it?' },
  {
    id: 'curious-hug-idea-ear',
    kind: 'curious',
    text: 'What would help right now: a hug, an idea, or an ear?',
  },
  {
    id: 'curious-hear-you-out',
    kind: 'curious',
    text: 'I want to explain myself, but first I’d like to hear you out.',
  },
  { id: 'curious-little-better', kind: 'curious', text: 'What would make it a little better?' },
  {
    id: 'reflect-sounds-like',
    kind: 'reflect',
    text: 'It sounds like you felt … when that happened. Is that right?',
  },
  { id: 'reflect-what-i-heard', kind: 'reflect', text: 'What I heard is … What did I miss?' },
  {
    id: 'reflect-in-your-place',
    kind: 'reflect',
    text: 'When I picture myself in your place, I can see why it hurt.',
  },
  {
    id: 'reflect-two-parts',
    kind: 'reflect',
    text: 'So one part of you wants …, and another part wants …',
  },
  {
    id: 'reflect-more-about',
    kind: 'reflect',
    text: 'So it’s less about … and more about … Is that it?',
  },
  { id: 'reflect-i-wonder', kind: 'reflect', text: 'I wonder if you feel … Tell me if I’m off.' },
  {
    id: 'reflect-makes-sense',
    kind: 'reflect',
    text: 'It makes sense to me that you’re upset, because …',
  },
  {
    id: 'reflect-my-part',
    kind: 'reflect',
    text: 'I can see my part in this. I’m sorry that I …',
  },
  {
    id: 'reflect-both-want',
    kind: 'reflect',
    text: 'We both want … We see different ways to get there.',
  },
  {
    id: 'reflect-say-it-back',
    kind: 'reflect',
    text: 'Let me say it back in my words, and you fix what’s wrong.',
  },
  { id: 'reflect-big-for-you', kind: 'reflect', text: 'I can tell how big this is for you.' },
  {
    id: 'reflect-next-time',
    kind: 'reflect',
    text: 'So next time, you’d like me to … I can try that.',
  },
];
