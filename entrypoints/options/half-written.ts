/**
 * What a person has begun to write on this page and not saved. Only that they wrote in a field is
 * noted, and in the memory of the page alone.
 */

/** A passphrase, shown or not, and what a search looks for are no texts of one's own. */
const FIELDS = ':is(textarea, input[type="text"]):not([data-secret])';
/** The mark of a place whose text is in none of its fields just now, as between two steps. */
const MARKED = '[data-half-written]';

const written = new WeakSet<Element>();

export function noteWriting({ target }: Event): void {
  if (target instanceof Element && target.matches(FIELDS)) written.add(target);
}

/** Whether something half written stands in this part of the page. */
export function holdsHalfWritten(part: ParentNode): boolean {
  return part.querySelector(MARKED) !== null || hasText(part, FIELDS);
}

/**
 * Whether a form of the page waits for its *Save*. What is only to be copied, and what is kept as
 * it is typed, is in none.
 */
export function waitsForSave(): boolean {
  return hasText(document, `form ${FIELDS}`);
}

function hasText(part: ParentNode, fields: string): boolean {
  return [...part.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(fields)].some(
    (field) => written.has(field) && field.value.trim() !== '',
  );
}
