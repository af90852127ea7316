/**
 * Walks through nodes of other people's pages: of any realm, for a frame may hold nodes that
 * another document's script made, and through shadow roots.
 */
import { call, contains, fits, read } from './plain-dom';

type RootOpener = (element: Element) => ShadowRoot | null;

/** A browser may be without a part of it: to ask then throws, which whoever asks catches. */
declare const chrome: { dom: { openOrClosedShadowRoot: RootOpener } };

export function isElement(value: unknown): value is HTMLElement {
  try {
    return read(value as Node, 'nodeType') === 1;
  } catch {
    // It is no node, such as the window at the end of the way of an event.
    return false;
  }
}

/** A field whose text is its value. */
export function isField(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return /^(textarea|input)$/.test(read(element, 'localName'));
}

/**
 * The node around this one: its parent, and out of a shadow root its host. Null at the end of the
 * document.
 */
export function outOf(node: Node): ParentNode | null {
  const parent = read(node, 'parentNode');
  // An element that is in no page may have something else under that name.
  return parent || isElement(node) ? parent : ((node as Partial<ShadowRoot>).host ?? null);
}

/**
 * The element around this one as it is drawn: the slot it stands in, its parent, or the host of its
 * shadow root.
 */
export function outerOf(element: Element): Element | null {
  const around = read(element, 'assignedSlot') ?? outOf(element);
  if (!around || isElement(around)) return around;
  return (around as Partial<ShadowRoot>).host ?? null;
}

/** Whether `outer` is around the element, through shadow roots as well. */
export function isAround(outer: Element, element: Element | undefined): boolean {
  let one: Element | null | undefined = element;
  while (one && one !== outer) one = outerOf(one);
  return one === outer;
}

/** The part of the page in which a box and what belongs to it stand: some steps around the box. */
export function partAround(composer: HTMLElement): ParentNode {
  let part: ParentNode = composer;
  for (let step = 0; step < 4; step += 1) part = outOf(part) ?? part;
  return part;
}

/**
 * The window in which an element stands: a page may have moved it to another one than this frame's.
 */
export function viewOf(element: Element): Window & typeof globalThis {
  return read(element, 'ownerDocument').defaultView ?? window;
}

/** Where each submit of this form comes by: the window, or the shadow root that keeps it. */
export function submitsTo(form: Element): GlobalEventHandlers {
  const root = call(form, 'getRootNode');
  if (root === read(form, 'ownerDocument')) return viewOf(form);
  // That a root hears of submits, its type does not say.
  return root as Node & GlobalEventHandlers;
}

/** All elements in a part of the page that match, but for those in shadow roots. */
export function allIn(scope: ParentNode, selector: string): HTMLElement[] {
  const found = isElement(scope)
    ? call(scope, 'querySelectorAll', selector)
    : scope.querySelectorAll(selector);
  return [...(found as NodeListOf<HTMLElement>)];
}

/**
 * All that match in a part of the page and in every shadow root of it, its own the first. An
 * element that matches is not looked into.
 */
export function allDeep(scope: ParentNode, selector: string): HTMLElement[] {
  return [scope, ...allIn(scope, '*')].filter(isElement).flatMap((one) => {
    if (fits(one, selector)) return [one];
    const root = rootIn(one);
    return root ? allDeep(root, selector) : [];
  });
}

/** The node around this one, and out of a frame of this origin the frame's element. */
export function outOfFrames(node: Node): ParentNode | null {
  return outOf(node) ?? frameOf(node);
}

/**
 * The element of the frame that shows this document; null at the top, or where another origin is
 * around it.
 */
export function frameOf(node: Node): Element | null {
  try {
    return (node as Partial<Document>).defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/**
 * Whether `outer` holds `inner`, also through shadow roots and frames of this origin. An element
 * holds itself.
 */
export function holds(outer: Node, inner: Node): boolean {
  for (let node: Node | null = inner; node; node = outOfFrames(node)) {
    if (node === outer) return true;
  }
  return false;
}

export function openRootOf(element: Element): ShadowRoot | null {
  return read(element, 'shadowRoot');
}

/** The shadow root of an element, closed ones too where the browser opens them to extensions. */
export function rootIn(element: Element): ShadowRoot | null {
  try {
    // Firefox has it on the element, null where there is none; Chromium in a namespace of its own.
    const { openOrClosedShadowRoot = chrome.dom.openOrClosedShadowRoot(element) } = element as {
      openOrClosedShadowRoot?: ShadowRoot | null;
    };
    return openOrClosedShadowRoot;
  } catch {
    // An older Chromium, or a page of ours in a test, has neither.
    return openRootOf(element);
  }
}

/** The elements an event goes through, the innermost first, those in closed roots too. */
export function pathOf(event: Event): HTMLElement[] {
  const path = event.composedPath().filter(isElement);
  for (let first = path[0]; first; ) {
    const root = openRootOf(first) || isWritten(first) ? null : rootIn(first);
    const inner: Element | null = root ? innermostOf(root, event) : null;
    if (!inner || inner === first) break;
    const before: HTMLElement[] = [];
    for (let node: Node | null = inner; isElement(node); node = read(node, 'parentNode')) {
      before.push(node);
    }
    path.unshift(...before);
    first = before[0];
  }
  return path;
}

/** What has the focus, through shadow roots. */
export function activeIn(root: DocumentOrShadowRoot): Element | null {
  let active = root.activeElement;
  for (
    let inner = active && rootIn(active);
    inner?.activeElement;
    inner = rootIn(active as Element)
  ) {
    active = inner.activeElement;
    if (!active) break;
  }
  return active;
}

function innermostOf(root: ShadowRoot, event: Event): Element | null {
  // Both are undefined in what is no press, and nought in one that a key makes.
  const { clientX, clientY } = event as MouseEvent;
  return clientX || clientY ? root.elementFromPoint(clientX, clientY) : root.activeElement;
}

function isWritten(element: Element): boolean {
  return fits(element, 'textarea,input,[contenteditable]');
}

/** Whether the person's caret is in this box. */
export function hasCaret(composer: HTMLElement): boolean {
  const active = activeIn(composer.getRootNode() as Document | ShadowRoot);
  return active !== null && contains(composer, active);
}
