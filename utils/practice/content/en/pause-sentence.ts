/**
 * English. What a person who takes a pause can send, with the gap `time` for the time of coming
 * back.
 */
export const pauseSentence =
  'I need a short pause so I don’t say something I don’t mean. I’ll be back at {time}.';
