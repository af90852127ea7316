/**
 * The elements of a page under test, wherever they stand in it: in open shadow roots and in frames
 * of its own origin.
 */

import { waitFor } from '../../scripts/lib/wait-for.mjs';
import type { Point, Tab } from './extension-browser';

/** Null when nothing on the page fits the selector. `run` uses nothing from outside itself. */
export function evaluateOn<T>(
  tab: Tab,
  selector: string,
  run: (element: HTMLElement) => T,
): Promise<T | null> {
  return tab.evaluate(
    new Function(
      'selector',
      `const find = ${findDeep}; const element = find(selector);
       if (!element) return null; return (${run})(element);`,
    ) as (selector: string) => T | null,
    selector,
  );
}

/** Scrolls there and gives the middle, in the frame under test. */
export function centreOf(tab: Tab, selector: string): Promise<Point> {
  return waitFor(`${selector} to be on the page`, () =>
    evaluateOn(tab, selector, (element) => {
      element.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = element.getBoundingClientRect();
      if (width === 0) return null;
      const point = { x: x + width / 2, y: y + height / 2 };
      let view = element.ownerDocument.defaultView;
      while (view && view !== window && view.frameElement) {
        const frame = view.frameElement;
        const box = frame.getBoundingClientRect();
        point.x += box.x + frame.clientLeft;
        point.y += box.y + frame.clientTop;
        view = frame.ownerDocument.defaultView;
      }
      return point;
    }),
  );
}

/** Runs in the page. */
function findDeep(selector: string): HTMLElement | null {
  const search = (parent: ParentNode): HTMLElement | null => {
    const found = parent.querySelector<HTMLElement>(selector);
    if (found) return found;
    for (const element of parent.querySelectorAll('*')) {
      const below = element.shadowRoot ?? (element as HTMLIFrameElement).contentDocument;
      const inside = below && search(below);
      if (inside) return inside;
    }
    return null;
  };
  return search(document);
}
