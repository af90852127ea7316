/**
 * A form answers with its controls before it answers with its own properties: where one is named `contains` or
 * `parentNode`, the form has no method of that name any more. So nodes of a page are asked by way of the prototypes.
 */
const { closest, matches, getBoundingClientRect } = Element.prototype;
const { contains } = Node.prototype;

export function holds(outer: Node, inner: Node | null): boolean {
  return contains.call(outer, inner);
}

export function fits(element: Element, selector: string): boolean {
  return matches.call(element, selector);
}

export function nearest(element: Element, selector: string): Element | null {
  return closest.call(element, selector);
}

export function boxOf(element: Element): DOMRect {
  return getBoundingClientRect.call(element);
}

export function openRootOf(element: Element): ShadowRoot | null {
  return Reflect.get(Element.prototype, 'shadowRoot', element);
}

export function childrenOf(element: Element): Node[] {
  return [...(Reflect.get(Node.prototype, 'childNodes', element) as NodeListOf<ChildNode>)];
}

/** The element around this one as it is drawn: the slot it stands in, its parent, or the host of its shadow root. */
export function outerOf(element: Element): Element | null {
  const slot: Element | null = Reflect.get(Element.prototype, 'assignedSlot', element);
  const parent: Node | null = slot ?? Reflect.get(Node.prototype, 'parentNode', element);
  if (parent?.nodeType === Node.ELEMENT_NODE) return parent as Element;
  return parent?.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (parent as ShadowRoot).host : null;
}

/** Whether `outer` is around the node, through shadow roots as well. */
export function isAround(outer: Element, node: Element): boolean {
  let one: Element | null = node;
  while (one && one !== outer) one = outerOf(one);
  return one === outer;
}
