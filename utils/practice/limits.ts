/**
 * The limits of what a person writes and chooses. The forms and the borders of the storages take
 * them from here.
 */

/** Characters of the two halves of an if-then plan. The prompt shows all of them. */
export const LONGEST_FEELING = 120;
export const LONGEST_ACTION = 200;

/** If-then plans: more are not met in a heated moment. */
export const MOST_PLANS = 5;

/**
 * Characters of an own idea, starter, affirmation or question, of a promise, and of what is asked.
 */
export const LONGEST_TEXT = 500;

/** Characters of the thought of an own card, and of each of its three steps. */
export const LONGEST_THOUGHT = 300;
export const LONGEST_STEP = 600;

/** Characters of the one to whom something is promised. */
export const LONGEST_WHOM = 120;

/** Characters of a goal, of what went well, and of a joy. */
export const LONGEST_WIN = 1000;

/** Characters of the answer to a question. */
export const LONGEST_NOTE = 4000;

/** Characters of the steps of a thought of one's own. */
export const LONGEST_OF_REFRAME = {
  thought: 1000,
  evidenceFor: 2000,
  evidenceAgainst: 2000,
  balanced: 2000,
  smallTest: 1000,
} as const;

/** Seconds until *Send now* is ready. */
export const LONGEST_WAIT_S = 60;

/** Characters of the word that calls the pause of two. */
export const LONGEST_PAUSE_WORD = 40;

/** Minutes of a pause. */
export const LONGEST_PAUSE_MINUTES = 240;

/** Minutes of an exercise. */
export const LONGEST_EXERCISE_MINUTES = 60;

/** Seconds of a part of an own breath: a breath takes a second, a hold may be left out. */
export const LONGEST_PART_S = 20;
export const SHORTEST_BREATH_S = 1;

/** Words of a message, from which on its length may hold it. */
export const SHORTEST_MESSAGE_WORDS = 10;
export const LONGEST_MESSAGE_WORDS = 2000;

/** Messages in a minute that are many. */
export const FEWEST_MANY = 3;
export const MOST_MANY = 10;

/** Characters of a person's own name for a chat. */
export const LONGEST_CHAT_NAME = 40;

/** Own words that hold a message, and the characters of each. */
export const MOST_WORDS = 50;
export const LONGEST_WORD = 60;
