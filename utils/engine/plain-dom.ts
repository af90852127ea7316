/**
 * Asks elements of other people's pages by way of the prototypes. A form answers with its controls
 * before it answers with its own properties: where one is named `contains` or `parentNode`, the
 * form has no method of that name any more, and Chromium shows that to extensions as well. Whatever
 * may be a form is asked here; a box and what is ours may be asked directly. Nothing is looked up
 * before the first question: what an element is takes 57 kB in the world of a frame.
 */

/** What an element says of itself under this name. */
export function read<K extends keyof HTMLElement>(element: Node, name: K): HTMLElement[K] {
  return Reflect.get(HTMLElement.prototype, name, element);
}

type Methods = {
  [K in keyof HTMLElement as HTMLElement[K] extends (...given: never[]) => unknown
    ? K
    : never]: HTMLElement[K];
};

/** What its method of this name gives. */
export function call<K extends keyof Methods>(
  element: Node,
  name: K,
  ...given: Parameters<Methods[K]>
): ReturnType<Methods[K]> {
  // The cast: the method of a name takes what its own type says.
  return (HTMLElement.prototype[name] as (...all: unknown[]) => never).apply(element, given);
}

export function fits(element: Element, selector: string): boolean {
  return call(element, 'matches', selector);
}

export function nearest(element: Element, selector: string): HTMLElement | null {
  return call(element, 'closest', selector) as HTMLElement | null;
}

/** Empty where it has none. */
export function attributeOf(element: Element, name: string): string {
  return call(element, 'getAttribute', name) ?? '';
}

export function boxOf(element: Element): DOMRect {
  return call(element, 'getBoundingClientRect');
}

/**
 * What the page’s styles make of it, or of what they draw before its content; nothing where it is
 * in no window.
 */
export function styleOf(element: Element, part?: '::before'): Partial<CSSStyleDeclaration> {
  return read(element, 'ownerDocument').defaultView?.getComputedStyle(element, part) ?? {};
}

export function isShown(element: Element): boolean {
  return call(element, 'getClientRects').length > 0;
}

/** The same, and not made invisible where it stands. */
export function isSeen(element: Element): boolean {
  return call(element, 'checkVisibility', { opacityProperty: true, visibilityProperty: true });
}

export function contains(outer: Node, inner: Node | null): boolean {
  return call(outer, 'contains', inner);
}

/** Gives whether nobody prevented what it announces. */
export function dispatch(target: Node, event: Event): boolean {
  return call(target, 'dispatchEvent', event);
}
