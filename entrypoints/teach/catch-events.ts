/**
 * While a page is taught, nothing that the person does in it may send: presses and Enter stay from
 * the page.
 */
import { isComposing } from '@/utils/engine/send-key';
import { isExtensionAlive } from '@/utils/extension/background-line';

const PRESSES = 'pointerdown pointerup mousedown mouseup touchstart touchend click dblclick submit';

interface Catching {
  signal: AbortSignal;
  isOwn(target: EventTarget | null): boolean;
  /** False while nothing is asked of the person: then the page has its events. */
  isLive(): boolean;
  /** The box in which the person may go on writing and pointing, or null. */
  openBox(): HTMLElement | null;
  /** Whether this Enter only makes a new line there. */
  isNewline(event: KeyboardEvent): boolean;
  onPointed(path: EventTarget[]): void;
  onPressed(path: EventTarget[]): void;
  /** Enter, or Space outside of the box, was kept from the page. */
  onKeyCaught(event: KeyboardEvent, isInBox: boolean): void;
  onEscape(): void;
  /** An arrow key while no box has the focus: one on, or one back. */
  onStep(by: 1 | -1): void;
  /** The extension is gone: everything is let be. */
  onDead(): void;
}

const STEPS: Record<string, 1 | -1> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

export function catchEvents(catching: Catching): void {
  const { signal, isOwn, openBox } = catching;
  const isInBox = (event: Event) => {
    const box = openBox();
    return box !== null && event.composedPath().includes(box);
  };

  function onPress(event: Event): void {
    if (isOwn(event.target)) return;
    if (event.type !== 'submit' && isInBox(event)) return;
    stop(event);
    if (event.type === 'click') catching.onPressed(event.composedPath());
  }

  function onKey(event: KeyboardEvent): void {
    const isDown = event.type === 'keydown';
    if (isDown && event.key === 'Escape') {
      stop(event);
      catching.onEscape();
    } else if (isOwn(event.target) || !isInBox(event)) onKeyOutside(event, isDown);
    else if (event.key === 'Enter' && !isComposing(event) && !catching.isNewline(event)) {
      stop(event);
      if (isDown) catching.onKeyCaught(event, true);
    }
  }

  /** In our own panel the page hears nothing of a key, and its native behaviour stays. */
  function onKeyOutside(event: KeyboardEvent, isDown: boolean): void {
    const by = STEPS[event.key];
    if (isDown && by) {
      stop(event);
      catching.onStep(by);
    } else if (isOwn(event.target)) event.stopImmediatePropagation();
    else if (event.key === 'Enter' || event.key === ' ') {
      stop(event);
      if (isDown) catching.onKeyCaught(event, false);
    }
  }

  function onBeforeInput(event: InputEvent): void {
    const isLine = event.inputType === 'insertParagraph' || event.inputType === 'insertLineBreak';
    // In the box it follows from a key that was let pass as a newline.
    if (isLine && !isInBox(event)) stop(event);
  }

  function listen<E extends Event>(types: string, react: (event: E) => void): void {
    for (const type of types.split(' ')) {
      const heard = (event: Event) => {
        if (!isExtensionAlive()) catching.onDead();
        // What a page makes by itself shows nothing, and is not stopped.
        else if (event.isTrusted && catching.isLive()) react(event as E);
      };
      window.addEventListener(type, heard, { capture: true, passive: false, signal });
    }
  }

  listen(PRESSES, onPress);
  listen('keydown keypress keyup', onKey);
  listen('beforeinput', onBeforeInput);
  listen('pointermove', (event) => {
    catching.onPointed(isOwn(event.target) ? [] : event.composedPath());
  });
}

/** Touch and pointer only stay from the page, so that the click still comes. */
function stop(event: Event): void {
  event.stopImmediatePropagation();
  if (!/^(touch|pointer)/.test(event.type)) event.preventDefault();
}
