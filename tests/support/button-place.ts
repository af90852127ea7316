/**
 * Where the mark button stands in the window, and what of the page it lies on. Measured apart from
 * what placed it.
 */
import type { Tab } from './extension-browser';

export interface ButtonPlace {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Whether its words are shown beside its sign. */
  hasWords: boolean;
  /** What it covers of the page, named for the reader of a failed test. */
  covers: string[];
  /** How far it is from the composer, in px. */
  away: number;
  isRightToLeft: boolean;
}

/** Null while no button is shown. `composer` may stand in an open shadow root. */
export function readButtonPlace(tab: Tab, composer: string): Promise<ButtonPlace | null> {
  return tab.evaluateInClosedRoots((roots, selector) => {
    const pill = roots[0]?.querySelector('.pill');
    const page = roots[0]?.host.ownerDocument;
    const box = pill?.getBoundingClientRect();
    if (!pill || !page || !box || box.width === 0) return null;
    const controls = `${selector},a[href],button,input,textarea,select,[role="button"],[contenteditable="true"]`;
    const found: Element[] = [];
    const search = (parent: ParentNode) => {
      found.push(...parent.querySelectorAll(controls));
      for (const { shadowRoot } of parent.querySelectorAll('*')) if (shadowRoot) search(shadowRoot);
    };
    search(page);
    const shown = found.filter((element) => element.checkVisibility({ visibilityProperty: true }));
    const covers = shown
      .filter((element) => {
        const other = element.getBoundingClientRect();
        const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
        const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
        return across > 0 && down > 0;
      })
      .map((element) => element.outerHTML.slice(0, 120));
    const written = shown.find((element) => element.matches(selector))?.getBoundingClientRect();
    const beside = written
      ? Math.max(written.left - box.right, box.left - written.right, 0)
      : Number.POSITIVE_INFINITY;
    const over = written ? Math.max(written.top - box.bottom, box.top - written.bottom, 0) : 0;
    const middle = written ? (written.left + written.right) / 2 : 0;
    return {
      left: box.left,
      top: box.top,
      right: box.right,
      bottom: box.bottom,
      hasWords: (roots[0]?.querySelector('.labels')?.getBoundingClientRect().width ?? 0) > 0,
      covers,
      away: Math.max(beside, over),
      isRightToLeft: (box.left + box.right) / 2 < middle,
    };
  }, composer);
}
