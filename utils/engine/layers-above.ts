/**
 * Which layers of the page lie above what we draw: those that were opened since it was brought up.
 * One that lets presses through is hit at no point, and hides us all the same.
 */
import { isAround } from './dom';
import { openLayers } from './layer';

/**
 * A copy of ours for another window may stand in this one, with a box that moved here: it hides
 * nothing. What is written on a node in our world no page can read or write.
 */
const OWN = 'breatherRoot';

/** `root` is the layer in which we draw, in the closed root of `host`. */
export function createLayersAbove(host: Element, root: Element, isOwn: (node: Node) => boolean) {
  Object.assign(root, { [OWN]: true });
  let under = new WeakSet<Element>();
  let hasNew = false;

  const layers = () => openLayers(host.ownerDocument, opened);

  /** One of the page was opened or closed, in its document or in a shadow root. */
  function opened({ target }: Event): void {
    if (isOwn(target as Node) || OWN in (target as Node)) return;
    hasNew = true;
    under.delete(target as Element);
  }

  return {
    opened,
    /** Whether some of ours may be below a layer. */
    hasNew: () => hasNew,
    /** What is open now is below us; below a dialog of ours alone, where `isDialog`. */
    broughtUp(isDialog: boolean): void {
      hasNew = isDialog;
      under = new WeakSet(layers());
    },
    isNone: () =>
      layers().every((one) => under.has(one) || isOwn(one) || OWN in one || isAround(one, host)),
  };
}
