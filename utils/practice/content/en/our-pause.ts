import type { OurPauseWords } from '../../our-pause';

/**
 * English. What two people say of a pause that they agreed on, in words that either of them can
 * send. None of it makes anybody answer for how the pause was spent, and none of it keeps anybody
 * where they are. `word` is their word, `time` the time of coming back.
 */
export const ourPause: OurPauseWords = {
  title: 'Our pause',
  agreed: 'When one of us says “{word}”, we both stop and step away.',
  length: 'How long: {length}. Then we both come back.',
  comesBack: {
    me: 'I come back first.',
    them: 'You come back first.',
    sayer: 'Whoever said the word comes back first.',
  },
  firstOnPaper: 'Comes back first:',
  meanwhile: 'Until then we leave the fight alone.',
  longer: 'Whoever needs longer says so, with a new time.',
  isNot: [
    { id: 'not-a-punishment', text: 'It is not a punishment.' },
    { id: 'not-the-end', text: 'It is not the end of the talk.' },
    { id: 'not-a-way-out', text: 'It is not a way out of the talk.' },
    { id: 'not-a-win', text: 'It does not say who is right.' },
    { id: 'not-longer', text: 'It is not silence for longer than we said.' },
    { id: 'not-a-report', text: 'Nobody has to say what they did in it.' },
    { id: 'not-a-lock', text: 'It keeps nobody here. Each of us can go out, or call someone.' },
  ],
  take: '{word}. I’m taking our pause. Back at {time}.',
  more: 'I need 20 more minutes, so that I can listen. Back at {time}.',
  back: [
    { id: 'back-what-i-heard', text: 'I’m back. What I heard from you was {what you heard}' },
    { id: 'back-you-first', text: 'I’m back, and I can listen now. Would you like to begin?' },
    {
      id: 'back-how-i-said-it',
      text: 'I’m back. I’m sorry for how I said it. What I meant was {what you meant}',
    },
    { id: 'back-one-thing', text: 'I’m back. One thing matters most to me: {one thing}' },
  ],
};
