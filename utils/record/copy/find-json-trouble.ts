/**
 * What a text of JSON could do to the page that parses it: checked before, because the parser
 * itself does not stop.
 */

/** Our own files go seven deep. */
const DEEPEST = 32;
/** Each entry is one object; an entry with a list in it counts twice. */
const MOST_CONTAINERS = 1_000_000;

const QUOTE = 34;
const BACKSLASH = 92;
const OPENING = new Set([91, 123]);
const CLOSING = new Set([93, 125]);

export type JsonTrouble = 'cutOff' | 'tooMany';

/**
 * Null when nothing stands against parsing it; whether it is JSON is for the parser to say. Never
 * throws.
 */
export function findJsonTrouble(text: string): JsonTrouble | null {
  let depth = 0;
  let containers = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isInString) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) isInString = false;
    } else if (code === QUOTE) {
      isInString = true;
    } else if (OPENING.has(code)) {
      depth += 1;
      containers += 1;
      if (depth > DEEPEST || containers > MOST_CONTAINERS) return 'tooMany';
    } else if (CLOSING.has(code)) {
      depth -= 1;
    }
  }
  return isInString || depth > 0 ? 'cutOff' : null;
}
