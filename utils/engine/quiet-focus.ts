import { activeIn, isElement } from './dom';
import { call, dispatch, read } from './plain-dom';

/**
 * Keeps the page from hearing that the focus went from it to us. A page that closes what it shows
 * as soon as its box loses the focus, or pulls the focus back, goes on as if the person had stayed
 * in the box; so does one that sends what its field holds as soon as the browser says that it was
 * changed. That the focus came back it hears.
 */
export function createQuietFocus(isOwn: (target: EventTarget | null) => boolean) {
  let isQuiet = false;
  /** What the page still takes for focused. */
  let left: Element | null = null;
  /** The field whose change the browser told as the focus went to us. It tells each change once. */
  let changed: Element | null = null;

  /** The page hears of a change that was kept from it. */
  function tellChange(element: Element): void {
    if (element !== changed) return;
    changed = null;
    dispatch(element, new Event('change', { bubbles: true }));
  }

  /** What the browser says of a move of the focus, but for us. */
  function tell(element: Element, types: string[], relatedTarget: EventTarget | null): void {
    for (const type of types) {
      const bubbles = /in|out/.test(type);
      const event = new FocusEvent(type, { bubbles, composed: true, relatedTarget });
      dispatch(element, event);
    }
  }

  /** The focus went somewhere else than back, so the page hears now that its element lost it. */
  function tellLeft(relatedTarget: EventTarget | null): void {
    const element = left;
    left = null;
    if (!element || !read(element, 'isConnected')) return;
    tellChange(element);
    tell(element, ['blur', 'focusout'], relatedTarget);
  }

  /**
   * Whether the page is to hear nothing of this: the browser tells of a change where the focus
   * goes.
   */
  function hidesChange({ target }: Event): boolean {
    if (isQuiet) changed = target as Element;
    else if (target === changed) changed = null;
    return isQuiet;
  }

  function hideInRoot(event: Event): void {
    if (event.isTrusted && hidesChange(event)) event.stopImmediatePropagation();
  }

  function quietly<T>(move: () => T): T {
    // Out of a shadow root no change is told, so it is heard there; again, this adds nothing.
    const active = activeIn(document);
    const root = active && call(active, 'getRootNode');
    if (root !== document) root?.addEventListener('change', hideInRoot, { capture: true });
    const before = isQuiet;
    isQuiet = true;
    try {
      return move();
    } finally {
      isQuiet = before;
    }
  }

  return {
    quietly,

    /**
     * The person presses on the page, which takes the focus to be where it left it, so it is there
     * again first: an editor that moves the caret by itself asks for no focus that it seems to
     * have.
     */
    giveBack(): void {
      const element = left;
      if (!element || !read(element, 'isConnected')) return;
      quietly(() => call(element, 'focus', { preventScroll: true }));
    },

    hidesChange,

    /**
     * Before the person's act on this field is repeated: as the focus goes to what is pressed, its
     * change is told.
     */
    tellChange,

    /**
     * Whether the page is to hear nothing of this change of the focus; `isOurs` when it is about
     * our own node.
     */
    hides(event: FocusEvent, isOurs: boolean): boolean {
      const { type, relatedTarget } = event;
      const isLeaving = /blur|out/.test(type);
      if (isOurs) {
        const isGone = isLeaving && !relatedTarget && !isQuiet && document.hasFocus();
        if (isGone) tellLeft(null);
        return true;
      }
      const [element] = event.composedPath();
      // The window itself has the focus as well, and loses it where we stand in one around it.
      if (!isElement(element)) return isQuiet;
      if (isLeaving) {
        if (!isQuiet && !isOwn(relatedTarget)) {
          tellChange(element);
          return false;
        }
        left ??= element;
        return true;
      }
      if (element !== left) {
        tellLeft(element);
        return false;
      }
      // `focusin` is the last of the events of one move.
      if (type === 'focusin') {
        left = null;
        // An editor may have looked by itself where the focus is, as CodeMirror 5 does while its
        // caret blinks: it reads nothing before it hears that it has the focus. In the turn of a
        // press on us Firefox would write the node that was pressed on the event.
        setTimeout(tell, 0, element, ['focus', 'focusin'], null);
      }
      return true;
    },
  };
}

export type QuietFocus = ReturnType<typeof createQuietFocus>;
