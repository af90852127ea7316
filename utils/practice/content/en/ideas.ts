import type { Idea } from '../../idea';

/**
 * English. Each idea can be done by two friends as well as by a couple, costs little or nothing,
 * and asks for nothing that the other has to prove or owe. Small moments leave room for a no.
 */
export const ideas: readonly Idea[] = [
  {
    id: 'together-slow-walk',
    kind: 'together',
    text: 'Take a slow walk after dinner and leave both phones at home.',
  },
  {
    id: 'together-cook-one-pot',
    kind: 'together',
    text: 'Cook one pot of soup. One of you chops, the other stirs and picks the music.',
  },
  {
    id: 'together-old-photos',
    kind: 'together',
    text: 'Look through old photos and tell the story behind three of them.',
  },
  {
    id: 'together-board-game',
    kind: 'together',
    text: 'Get out a board game and play a round in which no one keeps the score.',
  },
  {
    id: 'together-breakfast-outside',
    kind: 'together',
    text: 'Have breakfast outside: on a bench, a step, or a blanket in the grass.',
  },
  {
    id: 'together-film-night',
    kind: 'together',
    text: 'Watch the film one of you loved as a child, with popcorn.',
  },
  {
    id: 'together-read-aloud',
    kind: 'together',
    text: 'Read a chapter of a book out loud to each other before bed.',
  },
  {
    id: 'together-mend-something',
    kind: 'together',
    text: 'Mend one thing at home that has been broken for months.',
  },
  {
    id: 'together-quiet-hour',
    kind: 'together',
    text: 'Share a quiet hour in one room, each with your own book or craft.',
  },
  {
    id: 'together-library-swap',
    kind: 'together',
    text: 'Go to the library and choose a book for one another.',
  },
  {
    id: 'together-puzzle',
    kind: 'together',
    text: 'Leave a jigsaw puzzle on the table and add a few pieces each day.',
  },
  {
    id: 'together-dance-kitchen',
    kind: 'together',
    text: 'Dance to two songs in the kitchen, one chosen by each.',
  },
  {
    id: 'together-plant-herbs',
    kind: 'together',
    text: 'Plant herbs in a pot and take turns watering them.',
  },
  {
    id: 'together-help-a-neighbour',
    kind: 'together',
    text: 'Do a good turn for a neighbour as a team, such as raking leaves.',
  },
  {
    id: 'together-call-a-friend',
    kind: 'together',
    text: 'Ring up a friend you both miss and put them on speaker.',
  },
  {
    id: 'together-plan-a-day-off',
    kind: 'together',
    text: 'Plan a day off with no chores in it, and write it down for both.',
  },
  {
    id: 'new-bus-to-the-end',
    kind: 'new',
    text: 'Ride a bus to its last stop and see what is there.',
  },
  {
    id: 'new-far-country-dish',
    kind: 'new',
    text: 'Try a dish from a country that neither of you has been to.',
  },
  {
    id: 'new-learn-ten-words',
    kind: 'new',
    text: 'Learn ten words of a new language and use them all day.',
  },
  {
    id: 'new-sunrise',
    kind: 'new',
    text: 'Get up early once to see the sun rise, with a warm drink.',
  },
  {
    id: 'new-draw-each-other',
    kind: 'new',
    text: 'Draw a portrait of each other in five minutes and laugh at the result.',
  },
  {
    id: 'new-own-town-tourist',
    kind: 'new',
    text: 'Play tourist in your own town and visit a place you always walk past.',
  },
  {
    id: 'new-swap-hobbies',
    kind: 'new',
    text: 'Swap hobbies for an evening and let the other one teach.',
  },
  {
    id: 'new-star-gazing',
    kind: 'new',
    text: 'Lie down under the night sky and make up names for the stars.',
  },
  {
    id: 'new-free-concert',
    kind: 'new',
    text: 'Find a free concert or an open stage and stay for three songs.',
  },
  {
    id: 'new-thrift-challenge',
    kind: 'new',
    text: 'Bring a few coins to a flea market and find the oddest gift.',
  },
  {
    id: 'new-rain-walk',
    kind: 'new',
    text: 'Put on boots and go out in the rain on purpose.',
  },
  {
    id: 'new-question-jar',
    kind: 'new',
    text: 'Fill a jar with questions you have never asked, and draw one a day.',
  },
  {
    id: 'new-blind-taste',
    kind: 'new',
    text: 'Close your eyes and guess five kinds of fruit by their taste.',
  },
  {
    id: 'new-picnic-indoors',
    kind: 'new',
    text: 'Spread a blanket on the floor and have a picnic in the living room.',
  },
  {
    id: 'new-volunteer-once',
    kind: 'new',
    text: 'Give one morning to a park, a shelter or a food bank.',
  },
  {
    id: 'new-learn-a-card-trick',
    kind: 'new',
    text: 'Master a card trick and show it off to someone.',
  },
  {
    id: 'small-real-hello',
    kind: 'small',
    text: 'When one of you comes home, stop what you’re doing for a real hello.',
  },
  {
    id: 'small-one-thank-you',
    kind: 'small',
    text: 'Say thank you for a thing that tends to go unseen, like the bins.',
  },
  {
    id: 'small-tea-unasked',
    kind: 'small',
    text: 'Make them a cup of tea without being asked.',
  },
  {
    id: 'small-note-in-a-pocket',
    kind: 'small',
    text: 'Hide a short kind note in a coat pocket.',
  },
  {
    id: 'small-ten-minutes-listening',
    kind: 'small',
    text: 'Listen for ten minutes, and keep good advice for later.',
  },
  {
    id: 'small-song-of-the-day',
    kind: 'small',
    text: 'Send a song that made you think of them, with no need to reply.',
  },
  {
    id: 'small-phones-in-a-drawer',
    kind: 'small',
    text: 'Put both phones in a drawer for one meal.',
  },
  {
    id: 'small-best-part',
    kind: 'small',
    text: 'At night, each name the best part of the day.',
  },
  {
    id: 'small-ask-about-that-thing',
    kind: 'small',
    text: 'Remember what was hard for them last week and ask how it went.',
  },
  {
    id: 'small-favourite-snack',
    kind: 'small',
    text: 'Bring back their favourite snack from the shop.',
  },
  {
    id: 'small-hand-on-shoulder',
    kind: 'small',
    text: 'If it is welcome, rest a hand on their shoulder as you pass.',
  },
  {
    id: 'small-take-over-a-chore',
    kind: 'small',
    text: 'Take over a chore that is theirs today, and don’t mention it.',
  },
  {
    id: 'small-share-a-memory',
    kind: 'small',
    text: 'Tell them a moment with them that you still like to think of.',
  },
  {
    id: 'small-look-at-the-moon',
    kind: 'small',
    text: 'Step to the window for a minute and find the moon.',
  },
  {
    id: 'small-goodnight-words',
    kind: 'small',
    text: 'End the day with the same few warm words, even after an argument.',
  },
  {
    id: 'small-praise-aloud',
    kind: 'small',
    text: 'Say something good about them to others while they can hear it.',
  },
];
