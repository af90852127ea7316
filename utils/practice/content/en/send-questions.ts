import type { SendQuestion } from '../../send-question';

/**
 * English. Asked in the pause before a message goes: one of them for a week. Each can be answered
 * in a breath, without a word written; none says what the message is, what the person feels, or
 * that it had better not go. Somebody who is afraid can read each of them.
 */
export const sendQuestions: readonly SendQuestion[] = [
  { id: 'feel-after', text: 'How do you want to feel after you send this?' },
  { id: 'read-tomorrow', text: 'How will this read tomorrow morning?' },
  { id: 'one-thing', text: 'What is the one thing you want them to know?' },
  { id: 'happen-next', text: 'What would you like to happen next?' },
  { id: 'need-now', text: 'What do you need most right now?' },
  { id: 'said-aloud', text: 'How would it sound if you said it out loud?' },
  { id: 'friend-asks', text: 'What would you tell a friend who was about to send this?' },
  { id: 'good-time', text: 'Is this a good time to talk about it?' },
  { id: 'who-reads', text: 'Who else may read this one day?' },
];
