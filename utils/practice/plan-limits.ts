/** The longest halves of an if-then plan, in characters. The prompt shows all of them. */
export const LONGEST_FEELING = 120;
export const LONGEST_ACTION = 200;
