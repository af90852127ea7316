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
  const fields = part.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(FIELDS);
  const isWritten = [...fields].some((one) => written.has(one) && one.value.trim() !== '');
  return isWritten || part.querySelector(MARKED) !== null;
}
