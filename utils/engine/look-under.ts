/** Tells what of the page a box of ours would lie on. */
import { openRootOf, outerOf } from './dom';
import type { Box } from './places';
import { fits, nearest, read } from './plain-dom';

/**
 * `control` is what the person uses, the composer above all; `content` is what the person reads.
 */
export type Under = 'nothing' | 'content' | 'control';

const CONTROL =
  'a[href],button,input,select,textarea,summary,label,[contenteditable],[role=button],[role=link],[role=tab],[role=menuitem],[role=option],[role=checkbox],[role=switch],[role=textbox]';
const PICTURE = 'img,svg,video,canvas,iframe,object,embed';

/** Finer than a small icon. */
const STEP_PX = 12;

/**
 * Looks at points just inside of the box, from edge to edge; no further than to content, if
 * `endsAtContent`.
 */
export function lookUnder(page: Document, box: Box, own: Node, endsAtContent: boolean): Under {
  const seen = new Set<Element>();
  let under: Under = 'nothing';
  for (const y of steps(box.top, box.height)) {
    for (const x of steps(box.left, box.width)) {
      const element = elementAt(page, x, y, own);
      if (!element || seen.has(element)) continue;
      seen.add(element);
      if (isControl(element)) return 'control';
      if (isContent(element, box)) under = 'content';
      if (endsAtContent && under === 'content') return under;
    }
  }
  return under;
}

/**
 * The innermost element of the page at a point, through open shadow roots, as if nothing of ours
 * were there.
 */
export function elementAt(page: Document, x: number, y: number, own: Node): Element | null {
  let found = topmost(page, x, y, own);
  for (let root = found && openRootOf(found); root; root = found && openRootOf(found)) {
    const inner = topmost(root, x, y, own);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

function topmost(root: Document | ShadowRoot, x: number, y: number, own: Node): Element | null {
  return root.elementsFromPoint(x, y).find((element) => element !== own) ?? null;
}

function isControl(element: Element): boolean {
  for (let one: Element | null = element; one; one = outerOf(one))
    if (fits(one, CONTROL)) return true;
  return false;
}

function isContent(element: Element, box: Box): boolean {
  if (nearest(element, PICTURE) || getComputedStyle(element).cursor === 'pointer') return true;
  const range = read(element, 'ownerDocument').createRange();
  return [...read(element, 'childNodes')].some((node) => {
    if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) return false;
    range.selectNodeContents(node);
    return [...range.getClientRects()].some((line) => meet(line, box));
  });
}

function meet(a: Box, b: Box): boolean {
  const apart =
    a.left >= b.left + b.width ||
    b.left >= a.left + a.width ||
    a.top >= b.top + b.height ||
    b.top >= a.top + a.height;
  return !apart;
}

function steps(from: number, length: number): number[] {
  const count = Math.ceil((length - 2) / STEP_PX);
  return Array.from({ length: count + 1 }, (_, i) => from + 1 + ((length - 2) * i) / count);
}
