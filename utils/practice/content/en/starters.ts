import type { Words } from '../../starter';

/**
 * English. Each starter speaks of oneself and leaves the other room to answer. None asks for proof,
 * offers any, or asks where someone was. A starter that asks for a pause says when it ends.
 */
export const starters: Words = {
  feelingGap: 'feeling',
  feelingWords: {
    angry: 'angry',
    hurt: 'hurt',
    // Not worried: the starter that says so goes on with what worries.
    worried: 'uneasy',
    jealous: 'jealous',
    ashamed: 'ashamed',
    lonely: 'lonely',
    overwhelmed: 'overwhelmed',
  },
  starters: [
    {
      id: 'share-i-feel',
      situation: 'shareTrigger',
      feelings: ['angry', 'hurt', 'lonely'],
      text: 'I feel {feeling} when {what happened}, because {why}. I’d like {what you need}.',
    },
    {
      id: 'share-worried-about',
      situation: 'shareTrigger',
      feelings: ['worried', 'ashamed', 'lonely', 'overwhelmed'],
      text: 'I think I’m feeling {feeling} because I’m worried about {what worries you}.',
    },
    {
      id: 'share-sore-spot',
      situation: 'shareTrigger',
      feelings: ['hurt', 'ashamed'],
      text: 'When {what happened}, it touched a sore spot. It has to do with {old hurt}. That part isn’t about you.',
    },
    {
      id: 'share-story-in-my-head',
      situation: 'shareTrigger',
      feelings: ['worried', 'jealous'],
      text: 'The story in my head is that {your guess}. I don’t know if it’s true. How was it for you?',
    },
    {
      id: 'share-jealous',
      situation: 'shareTrigger',
      feelings: ['jealous', 'ashamed'],
      text: 'I got jealous when {what happened}. I’m telling you so that it doesn’t come out as anger.',
    },
    {
      id: 'share-both-sides',
      situation: 'shareTrigger',
      feelings: ['angry', 'hurt'],
      text: 'I understand why you might {their side}. I feel {feeling} about it, so I’d like {what you need}.',
    },

    {
      id: 'heads-up-rough-day',
      situation: 'headsUp',
      feelings: ['overwhelmed', 'angry'],
      text: 'A heads-up: {what happened} wore me out. If I’m short tonight, it isn’t about you.',
    },
    {
      id: 'heads-up-slow-to-answer',
      situation: 'headsUp',
      feelings: ['overwhelmed'],
      text: 'I’ll be slow to answer until {time}. I’ve got {what you are doing}, and I’ll write after that.',
    },
    {
      id: 'heads-up-hard-talk',
      situation: 'headsUp',
      feelings: ['worried'],
      text: 'I’d like to talk about {subject}. We don’t have to solve it all at once. Does {time} suit you?',
    },
    {
      id: 'heads-up-tender',
      situation: 'headsUp',
      feelings: ['hurt', 'overwhelmed'],
      text: 'I’m sensitive about {subject} today. Please go gently with me, or let’s leave it until {day}.',
    },
    {
      id: 'heads-up-nervous',
      situation: 'headsUp',
      feelings: ['ashamed', 'worried'],
      text: 'I want to tell you about {subject}, and I’m nervous. Could you hear me out first?',
    },
    {
      id: 'heads-up-old-fear',
      situation: 'headsUp',
      feelings: ['worried', 'jealous'],
      text: 'An old fear of mine woke up when {what happened}. You don’t have to fix it. I wanted you to know.',
    },

    {
      id: 'ask-are-we-okay',
      situation: 'askReassurance',
      feelings: ['worried'],
      text: 'I’m feeling unsure tonight. Are we okay? A short answer is enough for now.',
    },
    {
      id: 'ask-what-would-help',
      situation: 'askReassurance',
      feelings: ['lonely', 'overwhelmed'],
      text: 'I feel {feeling}, and {what would help} would be good. A no is fine too.',
    },
    {
      id: 'ask-you-went-quiet',
      situation: 'askReassurance',
      feelings: ['worried', 'lonely'],
      text: 'You went quiet after {what happened}, and I started to worry. How are you?',
    },
    {
      id: 'ask-no-proof',
      situation: 'askReassurance',
      feelings: ['jealous'],
      text: 'I felt a sting of jealousy about {what happened}. I don’t need proof. A kind word would help.',
    },
    {
      id: 'ask-one-good-thing',
      situation: 'askReassurance',
      feelings: ['hurt', 'lonely', 'ashamed'],
      text: 'Could you tell me one thing you like about us? I’d love to hear it today.',
    },
    {
      id: 'ask-rather-than-guess',
      situation: 'askReassurance',
      feelings: ['worried', 'ashamed'],
      text: 'Did it upset you when I {what you did}? I’d rather ask than guess.',
    },
    {
      id: 'ask-hug',
      situation: 'askReassurance',
      feelings: ['hurt', 'overwhelmed'],
      text: 'I don’t need an answer yet. Could I have a hug when {when you meet}?',
    },

    {
      id: 'offer-upset-and-caring',
      situation: 'offerReassurance',
      feelings: ['angry', 'hurt'],
      text: 'I’m upset about {what happened}, and I still care about us. Both are true.',
    },
    {
      id: 'offer-thanks-for-telling',
      situation: 'offerReassurance',
      feelings: [],
      text: 'Thank you for telling me that {their worry}. What would help you right now?',
    },
    {
      id: 'offer-not-about-you',
      situation: 'offerReassurance',
      feelings: ['overwhelmed', 'ashamed'],
      text: 'I’ve been distant lately. That is about {reason}. You did nothing wrong.',
    },
    {
      id: 'offer-call-later',
      situation: 'offerReassurance',
      feelings: ['overwhelmed'],
      text: 'I can’t talk now, and I do want to. I’ll call you at {time}.',
    },
    {
      id: 'offer-glad-about',
      situation: 'offerReassurance',
      feelings: [],
      text: 'I don’t say this enough: I’m so glad that you {what they do}.',
    },
    {
      id: 'offer-still-here',
      situation: 'offerReassurance',
      feelings: ['worried'],
      text: 'One hard evening doesn’t undo us. I’m still here, and I look forward to {something ahead}.',
    },

    {
      id: 'pause-back-at',
      situation: 'askPause',
      feelings: ['angry', 'overwhelmed'],
      text: 'I need a little while so I don’t say something I don’t mean. I’ll be back at {time}.',
    },
    {
      id: 'pause-this-matters',
      situation: 'askPause',
      feelings: ['angry', 'jealous'],
      text: 'This matters to me, and I’m too worked up to do it well. Can we go on at {time}?',
    },
    {
      id: 'pause-full-head',
      situation: 'askPause',
      feelings: ['overwhelmed'],
      text: 'My head is full and I’ve stopped listening. I’ll go for a walk and write to you at {time}.',
    },
    {
      id: 'pause-sleep-on-it',
      situation: 'askPause',
      feelings: ['angry', 'overwhelmed'],
      text: 'It’s late and I’m getting sharp. Can we sleep on it and talk tomorrow at {time}?',
    },
    {
      id: 'pause-that-hurt',
      situation: 'askPause',
      feelings: ['hurt'],
      text: 'That hurt, and I want to answer with care. Give me until {time}, and I’ll tell you more.',
    },
    {
      id: 'pause-cook-first',
      situation: 'askPause',
      feelings: ['angry', 'ashamed'],
      text: 'I’m going to {something calm} first. Then I can listen properly. Shall we pick this up at {time}?',
    },

    {
      id: 'own-sorry',
      situation: 'ownMistake',
      feelings: ['ashamed'],
      text: 'I’m sorry that I {what you did}. I imagine it felt {how it felt for them}. Next time I’ll {what you will do}.',
    },
    {
      id: 'own-that-message',
      situation: 'ownMistake',
      feelings: ['ashamed', 'angry'],
      text: 'I take back the tone of my message about {subject}. I was {feeling}, and that is no excuse.',
    },
    {
      id: 'own-broken-word',
      situation: 'ownMistake',
      feelings: ['ashamed'],
      text: 'I said that I’d {what you promised}, and I didn’t do it. I’ll have it done by {day}.',
    },
    {
      id: 'own-accused-you',
      situation: 'ownMistake',
      feelings: ['jealous', 'ashamed'],
      text: 'I accused you of {what you said} and never asked. That wasn’t fair. I’d like to hear your side.',
    },
    {
      id: 'own-crossed-a-line',
      situation: 'ownMistake',
      feelings: ['jealous', 'ashamed'],
      text: 'I went looking for proof about {subject}. I crossed a line, and I’m sorry. Next time I’ll talk to you.',
    },
    {
      id: 'own-you-were-right',
      situation: 'ownMistake',
      feelings: ['ashamed'],
      text: 'You were right about {what they said}. It took me a while to see it.',
    },
    {
      id: 'own-cut-you-off',
      situation: 'ownMistake',
      feelings: ['ashamed', 'angry'],
      text: 'I cut you off when you told me about {subject}. Please tell me again. This time I’ll let you finish.',
    },

    {
      id: 'boundary-no-shouting',
      situation: 'setBoundary',
      feelings: ['angry', 'hurt', 'overwhelmed'],
      text: 'I want to hear you, and I can’t while there is shouting. I’m stepping out of this chat until {time}.',
    },
    {
      id: 'boundary-stays-private',
      situation: 'setBoundary',
      feelings: ['hurt'],
      text: 'I keep {what stays private} to myself. I’m glad to talk about what worries you.',
    },
    {
      id: 'boundary-work-hours',
      situation: 'setBoundary',
      feelings: ['overwhelmed'],
      text: 'I don’t answer work messages after {time}. I’ll get to yours on {day}.',
    },
    {
      id: 'boundary-not-ready',
      situation: 'setBoundary',
      feelings: ['overwhelmed', 'ashamed'],
      text: 'I’m not ready to talk about {subject}. I’ll come to you when I am.',
    },
    {
      id: 'boundary-what-i-can-offer',
      situation: 'setBoundary',
      feelings: ['overwhelmed'],
      text: 'I can’t take on {what they ask}. What I can offer is {what you can do}.',
    },
    {
      id: 'boundary-jokes',
      situation: 'setBoundary',
      feelings: ['hurt', 'angry', 'ashamed'],
      text: 'Jokes about {subject} hurt me, even when they’re meant well. Please leave them out.',
    },
    {
      id: 'boundary-phone-away',
      situation: 'setBoundary',
      feelings: ['lonely', 'overwhelmed'],
      text: 'I put my phone away from {time} on. If I’m silent then, I’m only resting.',
    },

    {
      id: 'check-in-good-and-hard',
      situation: 'checkIn',
      feelings: ['worried'],
      text: 'How are we doing, from your side? I’d like to hear one good thing and one hard thing.',
    },
    {
      id: 'check-in-day-after',
      situation: 'checkIn',
      feelings: ['hurt', 'ashamed'],
      text: 'Yesterday was hard. I’m still feeling {feeling}. How are you today?',
    },
    {
      id: 'check-in-set-a-time',
      situation: 'checkIn',
      feelings: ['worried'],
      text: 'Could we sit down for {how long} on {day} and talk about how things are going?',
    },
    {
      id: 'check-in-been-a-while',
      situation: 'checkIn',
      feelings: ['lonely'],
      text: 'It’s been a while. I thought of you when {what reminded you}. What’s new with you?',
    },
    {
      id: 'check-in-tell-me-more',
      situation: 'checkIn',
      feelings: [],
      text: 'I keep thinking of what you said about {subject}. Will you tell me more?',
    },
    {
      id: 'check-in-between-us',
      situation: 'checkIn',
      feelings: ['worried', 'lonely'],
      text: 'Something feels a bit off between us, maybe only to me. Do you feel it too?',
    },

    {
      id: 'need-time-together',
      situation: 'sayNeed',
      feelings: ['lonely', 'jealous'],
      text: 'I miss you. Could we {what you would like to do} on {day}?',
    },
    {
      id: 'need-to-be-heard',
      situation: 'sayNeed',
      feelings: ['overwhelmed', 'hurt'],
      text: 'I feel {feeling} about {subject}. You don’t have to fix it. Could you listen for {how long}?',
    },
    {
      id: 'need-a-hand',
      situation: 'sayNeed',
      feelings: ['overwhelmed', 'angry'],
      text: 'I’m stretched thin, and I need a hand. Could you take over {one task} this week?',
    },
    {
      id: 'need-time-alone',
      situation: 'sayNeed',
      feelings: ['overwhelmed'],
      text: 'I need some time to myself, and it’s nothing against you. I’ll be around again at {time}.',
    },
    {
      id: 'need-a-plan',
      situation: 'sayNeed',
      feelings: ['worried'],
      text: 'I do better when I know the plan for {subject}. Could you let me know by {day}?',
    },
    {
      id: 'need-small-thing',
      situation: 'sayNeed',
      feelings: ['hurt', 'lonely'],
      text: 'It means a lot to me when you {small thing}. Would you do that now and then?',
    },
    {
      id: 'need-kinder-words',
      situation: 'sayNeed',
      feelings: ['hurt', 'ashamed'],
      text: 'The way you said {what they said} stung. Could you say it to me in a softer way?',
    },

    {
      id: 'accused-your-side-first',
      situation: 'answerAccused',
      feelings: ['hurt'],
      text: 'I can hear that you’re upset, and I want to understand. What was it like for you?',
    },
    {
      id: 'accused-part-is-true',
      situation: 'answerAccused',
      feelings: ['angry', 'ashamed'],
      text: 'I see most of it another way. One part is true: {your part}. I’m sorry for that part.',
    },
    {
      id: 'accused-not-how-it-was',
      situation: 'answerAccused',
      feelings: ['angry', 'hurt'],
      text: 'That is not how it was for me. Can I tell you my side at {time}, when we’ve both had a rest?',
    },
    {
      id: 'accused-hurts-to-hear',
      situation: 'answerAccused',
      feelings: ['hurt', 'angry'],
      text: 'It hurts to read that. I won’t answer in anger. You’ll hear from me at {time}.',
    },
    {
      id: 'accused-trust',
      situation: 'answerAccused',
      feelings: ['hurt', 'worried'],
      text: 'I’d like you to trust me, and I don’t want to prove each step. What made you worry?',
    },
    {
      id: 'accused-need-a-moment',
      situation: 'answerAccused',
      feelings: ['overwhelmed', 'ashamed'],
      text: 'You may have a point about {subject}. I need a moment to take it in before I answer.',
    },
  ],
};
