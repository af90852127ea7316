/**
 * What a press on something of ours does. No node has a listener: a press is taken at the window
 * and looked for by its place. So a page that got hold of one of our nodes, as it can in Firefox,
 * has nothing to call and nothing to send to. `isInSight` is that of `Stage`.
 */
export function createActs(shadow: ShadowRoot, isInSight: () => boolean) {
  const acts = new WeakMap<Element, { act: () => void; isAimed: () => boolean }>();
  /**
   * What the press that is under way began on: null is nothing, and undefined is that no press was
   * seen to begin.
   */
  let begun: Element | null | undefined;
  /** What of ours had the focus last. */
  let last: Element | null = null;

  function findActing(from: Element | null): Element | null {
    for (let node = from; node; node = node.parentElement) if (acts.has(node)) return node;
    return null;
  }

  const at = ({ clientX, clientY }: MouseEvent) => shadow.elementFromPoint(clientX, clientY);

  function press(event: MouseEvent): void {
    // Enter and Space press what has the focus, and have no place.
    const isByKey = event.detail === 0;
    const acting = findActing(isByKey ? shadow.activeElement : at(event));
    const isWhole = isByKey || begun === undefined || begun === acting;
    begun = undefined;
    const found = acting && isWhole && acts.get(acting);
    // The second press of a double press was meant for what stood there as the first one came.
    if (found && event.detail < 2 && (isByKey || found.isAimed())) found.act();
  }

  /** Takes back what a press unfolded. */
  function fold(): void {
    const unfolded = shadow.querySelector('[aria-expanded=true]');
    if (unfolded) acts.get(unfolded)?.act();
  }

  return {
    set(node: Element, act: (() => void) | null, isAimed = () => true): void {
      if (act) acts.set(node, { act, isAimed });
      else acts.delete(node);
    },

    fold,

    last: () => last as HTMLElement | null,

    /** Takes a trusted event whose target is our node. */
    take(event: Event): void {
      // As it opens, the browser itself moves the focus to where the person is not.
      if (!event.type.startsWith('focus')) last = shadow.activeElement ?? last;
      switch (event.type) {
        case 'pointerdown':
          // What lies above may be gone by the click, and the press was aimed at that.
          begun = isInSight() ? findActing(at(event as PointerEvent)) : null;
          break;
        case 'mousedown':
          // A press beside the dialog leaves the caret in the draft.
          if (!at(event as MouseEvent)?.closest('dialog')) event.preventDefault();
          break;
        case 'click':
          press(event as MouseEvent);
          break;
        case 'keydown':
          if ((event as KeyboardEvent).key === 'Escape') fold();
          break;
        // Else the browser would open the file that was dropped, in the place of the page.
        case 'dragover':
        case 'drop':
          event.preventDefault();
      }
    },
  };
}

export type Acts = ReturnType<typeof createActs>;
