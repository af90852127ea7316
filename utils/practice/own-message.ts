/**
 * Owning a message that went: four parts, of which any may stay empty, and the one they make. Pure.
 */

/** In the order in which they are said. */
export const ownParts = ['did', 'felt', 'will', 'ask'] as const;
export type OwnPart = (typeof ownParts)[number];
export type MessageParts = Readonly<Record<OwnPart, string>>;

export const noMessageParts: MessageParts = { did: '', felt: '', will: '', ask: '' };

/** What ends a sentence, and a question, in the language that is written. */
export interface EndMarks {
  stop: string;
  question: string;
}

/** The words as they were written, as one text; a part that has no mark at its end gets one. */
export function joinMessage(words: MessageParts, marks: EndMarks): string {
  const ask = ended(words.ask.trim(), marks.question);
  return joinSentences([words.did, words.felt, words.will, ask], marks.stop);
}

/** Texts as they were written, as one; one that has no mark at its end gets this one. */
export function joinSentences(texts: readonly string[], stop: string): string {
  return texts
    .map((text) => ended(text.trim(), stop))
    .filter((text) => text !== '')
    .join(' ');
}

function ended(text: string, mark: string): string {
  return /[\p{L}\p{M}\p{N}]$/u.test(text) ? text + mark : text;
}
