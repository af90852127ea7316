/**
 * Which layers of the page lie above what we draw: those that were opened since it was brought up.
 * One that lets presses through is hit at no point, and hides us all the same.
 */
import { isAround } from './dom';
import { openLayers } from './layer';

export function createLayersAbove(
  host: Element,
  root: HTMLElement,
  isOwn: (node: Node) => boolean,
) {
  /** Null until the background told. */
  let tag: string | null = null;
  let under = new WeakSet<Element>();
  let hasNew = false;

  const layers = () => openLayers(host.ownerDocument, opened);

  /** Also of another copy of ours, which hides nothing. */
  const isOfOurs = (node: Node) => isOwn(node) || (node as HTMLElement).dataset?.tag === tag;

  /** One of the page was opened or closed, in its document or in a shadow root. */
  function opened({ target }: Event): void {
    if (isOfOurs(target as Node)) return;
    hasNew = true;
    under.delete(target as Element);
  }

  return {
    /**
     * A copy of ours for another window may stand in this one, with a box that moved here. The two
     * know each other by this, made of the salt that the background tells its frames alone. It
     * stands within our closed roots, which no page reads; what one copy writes on a node itself,
     * Firefox shows no other.
     */
    claim(told: string): void {
      root.dataset.tag = tag = told;
    },
    opened,
    /** Whether some of ours may be below a layer. */
    hasNew: () => hasNew,
    /** What is open now is below us; below a dialog of ours alone, where `isDialog`. */
    broughtUp(isDialog: boolean): void {
      hasNew = isDialog;
      under = new WeakSet(layers());
    },
    isNone: () => layers().every((one) => under.has(one) || isOfOurs(one) || isAround(one, host)),
  };
}

export type LayersAbove = ReturnType<typeof createLayersAbove>;
