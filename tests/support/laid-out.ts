/**
 * A browser without layout: everything is shown but what is `hidden`, and stands where a test says.
 */
import { vi } from 'vitest';

/** Where elements stand, by their ids; the others stand nowhere. */
type Places = Record<string, { x: number; y: number; width: number; height: number }>;

const nowhere = { x: 0, y: 0, width: 0, height: 0 };

export function layOut(places: Places = {}): void {
  const rectOf = (element: Element) => {
    const { x, y, width, height } = places[element.id] ?? nowhere;
    return new DOMRect(x, y, width, height);
  };
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return rectOf(this);
  });
  const { checkVisibility } = Element.prototype;
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (
    this: Element,
    options,
  ) {
    return !this.closest('[hidden]') && checkVisibility.call(this, options);
  });
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    // The cast: what a browser gives here is no array, and is read as one.
    return (this.closest('[hidden]') ? [] : [rectOf(this)]) as unknown as DOMRectList;
  });
}
