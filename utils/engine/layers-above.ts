/**
 * Which layers of the page lie above what we draw: those that were opened since it was brought up.
 * One that lets presses through is hit at no point, and hides us all the same.
 */
import { isAround, rootIn } from './dom';
import { openLayers } from './layer';

/** What the types of the browser lack. */
interface Fading {
  activeViewTransition?: { skipTransition(): void } | null;
}

/** `covered` is told when a popover of the page has opened, such as a toast. */
export function createLayersAbove(
  host: Element,
  root: HTMLElement,
  isOwn: (node: Node) => boolean,
  covered: () => void,
) {
  /** What no node has, until the background told. */
  let tag = '?';
  let under = new WeakSet<Element>();
  let hasNew = false;
  /** What is open, until our turn is over or the page opens something in it. */
  let open: Element[] | null = null;

  /** To ask each element of a large page takes tens of ms, so that is done once in a turn. */
  function layers(): Element[] {
    if (!open) queueMicrotask(forget);
    open ??= openLayers(host.ownerDocument, opened);
    return open;
  }

  function forget(): void {
    open = null;
  }

  const isTagged = (one = '') => one.startsWith(tag);

  /** Also of another copy of ours, which hides nothing. */
  const isOfOurs = (node: Node) => isOwn(node) || isTagged((node as HTMLElement).dataset?.tag);

  /** One of the page is opened or closed, in its document or in a shadow root. */
  function opened({ target, newState }: Event & Partial<ToggleEvent>): void {
    if (newState === 'closed' || isOfOurs(target as Node)) return;
    hasNew = true;
    forget();
    under.delete(target as Element);
    // A modal of the page asks for the person; below ours it would wait unseen.
    if ((target as HTMLElement).popover) setTimeout(covered);
  }

  /**
   * While a page fades into its next state, a picture of it lies above all, and most let no press
   * through. Ends that, where the browser lets us, and gives whether it was so.
   */
  function endFade(): boolean {
    const page = host.ownerDocument as Document & Fading;
    // An older browser passes by what it does not know.
    const isFading = page.documentElement.matches(':is(:active-view-transition)');
    page.activeViewTransition?.skipTransition();
    return isFading;
  }

  return {
    /**
     * A copy of ours for another window may stand in this one, with a box that moved here. The two
     * know each other by this, made of the salt that the background tells its frames alone. It
     * stands within our closed roots, which no page reads; what one copy writes on a node itself,
     * Firefox shows no other. Behind it stands when this document began, which tells its copies
     * from those of others.
     */
    claim(told: string): void {
      tag = told;
      root.dataset.tag = tag + performance.timeOrigin;
    },
    /** Whether this is the node of a copy of ours for another document than this one. */
    isOfOther(target: EventTarget | null): boolean {
      if ((target as Partial<Element>)?.localName !== 'span') return false;
      const theirs = rootIn(target as Element)?.querySelector<HTMLElement>('.root')?.dataset.tag;
      return isTagged(theirs) && theirs !== root.dataset.tag;
    },
    opened,
    endFade,
    /** Whether some of ours may be below a layer. */
    hasNew: () => hasNew,
    /** What is open now is below us; below a dialog of ours alone, where `isDialog`. */
    broughtUp(isDialog: boolean): void {
      hasNew = isDialog;
      under = new WeakSet(layers());
    },
    isNone: () =>
      !endFade() && layers().every((one) => under.has(one) || isOfOurs(one) || isAround(one, host)),
  };
}

export type LayersAbove = ReturnType<typeof createLayersAbove>;
