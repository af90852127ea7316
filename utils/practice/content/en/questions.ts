import type { Question } from '../../question';

/**
 * English. Each question can be answered in a minute and has no wrong answer; none asks where
 * someone was, or for proof. Those of the topic `self` speak of oneself.
 */
export const questions: readonly Question[] = [
  {
    id: 'thanks-small-thing',
    topic: 'thanks',
    text: 'What is one small thing I did this week that helped you?',
  },
  {
    id: 'thanks-unseen-work',
    topic: 'thanks',
    text: 'What have you done lately that nobody thanked you for?',
  },
  {
    id: 'thanks-cared-for',
    topic: 'thanks',
    text: 'When did you feel cared for in the last few days?',
  },
  {
    id: 'thanks-how-we-are',
    topic: 'thanks',
    text: 'What do you like about the way we treat each other?',
  },
  {
    id: 'thanks-hear-more',
    topic: 'thanks',
    text: 'What would you love to hear from me more often?',
  },
  { id: 'thanks-a-bit-proud', topic: 'thanks', text: 'What are you a bit proud of?' },
  { id: 'thanks-made-easier', topic: 'thanks', text: 'What made a hard day a little easier?' },
  { id: 'week-three-words', topic: 'week', text: 'Which three words fit your week?' },
  {
    id: 'week-best-minutes',
    topic: 'week',
    text: 'What were the best ten minutes since we last sat down?',
  },
  { id: 'week-heaviest-part', topic: 'week', text: 'Which part of your days weighed the most?' },
  { id: 'week-how-tired', topic: 'week', text: 'How tired are you, from not at all to very?' },
  { id: 'week-still-on-mind', topic: 'week', text: 'What is still going round in your head?' },
  {
    id: 'week-surprise',
    topic: 'week',
    text: 'What took you by surprise, in a good way or a bad one?',
  },
  { id: 'week-weather', topic: 'week', text: 'If your mood were weather, what would we see?' },
  {
    id: 'needs-more-and-less',
    topic: 'needs',
    text: 'What do you want more of next week, and what less?',
  },
  {
    id: 'needs-ideas-or-ear',
    topic: 'needs',
    text: 'When you tell me something hard, do you want ideas or an ear?',
  },
  {
    id: 'needs-time-alone',
    topic: 'needs',
    text: 'How much time for yourself would feel good right now?',
  },
  { id: 'needs-a-hand', topic: 'needs', text: 'Where could you use a hand from me?' },
  { id: 'needs-evening-rest', topic: 'needs', text: 'What helps you rest in the evening?' },
  {
    id: 'needs-signs-of-stress',
    topic: 'needs',
    text: 'How can I tell that it is all too much for you?',
  },
  { id: 'needs-mind-at-rest', topic: 'needs', text: 'Which words put your mind at rest?' },
  { id: 'closeness-felt-close', topic: 'closeness', text: 'When did you feel close to me?' },
  { id: 'closeness-laughing', topic: 'closeness', text: 'What made us laugh together?' },
  {
    id: 'closeness-warm-hello',
    topic: 'closeness',
    text: 'What makes a hello or a goodbye feel warm to you?',
  },
  {
    id: 'closeness-day-we-had',
    topic: 'closeness',
    text: 'Which day with me do you like to think back to?',
  },
  {
    id: 'closeness-learned',
    topic: 'closeness',
    text: 'What have you learned about yourself this year?',
  },
  {
    id: 'closeness-ten-years-old',
    topic: 'closeness',
    text: 'What did a good day look like when you were ten?',
  },
  {
    id: 'closeness-song',
    topic: 'closeness',
    text: 'Which song, film or book stays with you, and why?',
  },
  {
    id: 'repair-small-hurt',
    topic: 'repair',
    text: 'Is there a small hurt that we have not talked about yet?',
  },
  {
    id: 'repair-another-way',
    topic: 'repair',
    text: 'What do you wish I had done differently?',
  },
  { id: 'repair-got-wrong', topic: 'repair', text: 'Where might I have misunderstood you?' },
  {
    id: 'repair-what-helped',
    topic: 'repair',
    text: 'What helped the last time we disagreed?',
  },
  {
    id: 'repair-break-word',
    topic: 'repair',
    text: 'What can we say when one of us needs a break?',
  },
  { id: 'repair-real-sorry', topic: 'repair', text: 'What makes a sorry feel real to you?' },
  {
    id: 'repair-underneath',
    topic: 'repair',
    text: 'Which topic keeps coming back, and what lies under it?',
  },
  {
    id: 'repair-find-back',
    topic: 'repair',
    text: 'After a fight, how do you like us to find our way back?',
  },
  { id: 'ahead-looking-forward', topic: 'ahead', text: 'What are you looking forward to?' },
  { id: 'ahead-worry', topic: 'ahead', text: 'What worries you about tomorrow or the day after?' },
  { id: 'ahead-soon', topic: 'ahead', text: 'What could the two of us do soon that is easy?' },
  {
    id: 'ahead-still-right',
    topic: 'ahead',
    text: 'What did we agree on, and is it still right for us both?',
  },
  {
    id: 'ahead-never-done',
    topic: 'ahead',
    text: 'What would you like to try that we have never done?',
  },
  {
    id: 'ahead-full-day',
    topic: 'ahead',
    text: 'Which of your next days is full, and how can I make it lighter?',
  },
  {
    id: 'ahead-free-day',
    topic: 'ahead',
    text: 'With one free day and no plans, how would you spend it?',
  },
  { id: 'ahead-keep-habit', topic: 'ahead', text: 'Which small habit of ours is worth keeping?' },
  { id: 'self-one-word', topic: 'self', text: 'What do I feel right now, in one word?' },
  {
    id: 'self-want-to-say',
    topic: 'self',
    text: 'What do I want to say, and how do I hope it lands?',
  },
  {
    id: 'self-ask-not-guess',
    topic: 'self',
    text: 'What did I guess this week that I could ask about instead?',
  },
  {
    id: 'self-fair-to-me',
    topic: 'self',
    text: 'Where was I hard on myself, and what would be fair?',
  },
  { id: 'self-not-said', topic: 'self', text: 'What do I need that I have not said out loud?' },
  { id: 'self-better-than-feared', topic: 'self', text: 'Which talk went better than I feared?' },
  {
    id: 'self-sore-spot',
    topic: 'self',
    text: 'What touched a sore spot, and what did I do next?',
  },
  { id: 'self-whom-to-thank', topic: 'self', text: 'Who would I like to thank, and for what?' },
  { id: 'self-listened', topic: 'self', text: 'When did I listen without planning my answer?' },
  { id: 'self-yes-and-no', topic: 'self', text: 'Where did I say yes and mean no?' },
  { id: 'self-strength', topic: 'self', text: 'What gave me strength, and what took it away?' },
  {
    id: 'self-kind-step',
    topic: 'self',
    text: 'What is one kind thing I can do before our next talk?',
  },
];
