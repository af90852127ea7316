import type { Affirmation } from '../../affirmation';

/** English. Seeds: a person takes one, and changes it until it sounds like them. */
export const affirmations: readonly Affirmation[] = [
  { id: 'hurt-still-fair', situation: 'hurt', text: 'I can be hurt and still be fair.' },
  { id: 'hurt-it-matters', situation: 'hurt', text: 'It stings because it matters to me.' },
  {
    id: 'hurt-without-hurting',
    situation: 'hurt',
    text: 'I can say what hurt without hurting back.',
  },
  { id: 'hurt-want-comfort', situation: 'hurt', text: 'I’m allowed to want comfort.' },
  { id: 'hurt-one-hour', situation: 'hurt', text: 'This hour is hard. Hours pass.' },
  {
    id: 'hurt-kind-to-me',
    situation: 'hurt',
    text: 'I can do one kind thing for myself tonight.',
  },
  {
    id: 'doubt-not-a-fact',
    situation: 'doubt',
    text: 'A doubt is a thought I have. It is not a fact yet.',
  },
  {
    id: 'doubt-not-perfect',
    situation: 'doubt',
    text: 'I don’t need to be perfect to be good company.',
  },
  {
    id: 'doubt-glad-to-see-me',
    situation: 'doubt',
    text: 'There are people who are glad to see me.',
  },
  {
    id: 'doubt-ask-for-words',
    situation: 'doubt',
    text: 'I can ask for a warm word, and wait for the answer.',
  },
  {
    id: 'doubt-all-that-i-am',
    situation: 'doubt',
    text: 'What somebody thinks of me today is not all that I am.',
  },
  {
    id: 'doubt-act-with-care',
    situation: 'doubt',
    text: 'I can feel unsure and still act with care.',
  },
  { id: 'mistake-say-so', situation: 'mistake', text: 'I got it wrong, and I can say so.' },
  {
    id: 'mistake-learn',
    situation: 'mistake',
    text: 'I can learn from this without hating myself for it.',
  },
  {
    id: 'mistake-does-not-undo',
    situation: 'mistake',
    text: 'One bad moment does not undo the good ones.',
  },
  {
    id: 'mistake-sorry',
    situation: 'mistake',
    text: 'Saying sorry is hard for me. I have done hard things.',
  },
  {
    id: 'mistake-know-more',
    situation: 'mistake',
    text: 'I know a bit more now than I did this morning.',
  },
  {
    id: 'mistake-not-alone',
    situation: 'mistake',
    text: 'Other people trip over this too. I’m not the only one.',
  },
  {
    id: 'waiting-got-through',
    situation: 'waiting',
    text: 'Not knowing is hard, and I have got through it before.',
  },
  {
    id: 'waiting-good-evening',
    situation: 'waiting',
    text: 'I can miss them and have a nice evening.',
  },
  {
    id: 'waiting-many-meanings',
    situation: 'waiting',
    text: 'Silence can mean many things. I can leave it open.',
  },
  {
    id: 'waiting-one-minute',
    situation: 'waiting',
    text: 'I can let this minute go by before I act.',
  },
  {
    id: 'waiting-time-is-mine',
    situation: 'waiting',
    text: 'While I wait, my time still belongs to me.',
  },
  { id: 'waiting-tomorrow', situation: 'waiting', text: 'It can be said tomorrow, too.' },
  {
    id: 'anger-a-sign',
    situation: 'anger',
    text: 'My anger tells me that there is something I need.',
  },
  { id: 'anger-choose-words', situation: 'anger', text: 'I can be angry and choose my words.' },
  {
    id: 'anger-first-words',
    situation: 'anger',
    text: 'My first words are not always my truest ones.',
  },
  {
    id: 'anger-understood',
    situation: 'anger',
    text: 'I would rather be understood than win.',
  },
  { id: 'anger-come-back', situation: 'anger', text: 'I can step away and come back.' },
  { id: 'anger-kind-no', situation: 'anger', text: 'I can say no and stay kind.' },
  { id: 'change-small-steps', situation: 'change', text: 'Small steps count on slow days.' },
  { id: 'change-begin-again', situation: 'change', text: 'After a bad day I can begin again.' },
  {
    id: 'change-learned-before',
    situation: 'change',
    text: 'There was a time when I could not do what I do now.',
  },
  {
    id: 'change-ask-for-help',
    situation: 'change',
    text: 'I can ask for help while it is still small.',
  },
  { id: 'change-half-done', situation: 'change', text: 'Half done still counts.' },
  { id: 'change-trying', situation: 'change', text: 'I’m trying, and that is worth something.' },
];
