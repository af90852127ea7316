import { attributeOf, read } from '../plain-dom';

const LENGTH_MAX = 60;

/**
 * What the page calls it, to read it out to the person; of a box never what is written in it. Kept
 * nowhere.
 */
export function nameOfElement(element: HTMLElement, isButton: boolean): string {
  const named = ['aria-label', 'placeholder', 'title', 'aria-placeholder']
    .map((name) => attributeOf(element, name).trim())
    .find((name) => name);
  const name = named ?? (isButton ? (read(element, 'textContent') ?? '').trim() : '');
  return name.length > LENGTH_MAX ? `${name.slice(0, LENGTH_MAX)}…` : name;
}
