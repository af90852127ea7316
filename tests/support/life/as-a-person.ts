/**
 * What a person does, as the browser tells of it: each event is trusted, and a key or a press
 * brings what follows it.
 */

/** The in-memory browser knows no trust: what is dispatched without this is untrusted. */
export function trust<E extends Event>(event: E): E {
  return Object.defineProperty(event, 'isTrusted', { value: true });
}

const passing = { bubbles: true, cancelable: true, composed: true };

/** Gives whether the page or an extension took the default away. */
function tell(target: HTMLElement, event: Event): boolean {
  return !target.dispatchEvent(trust(event));
}

export function typeInto(box: HTMLElement, write: () => void, data: string | null): void {
  const inputType = data === null ? 'deleteContentBackward' : 'insertText';
  box.focus();
  const init = { ...passing, inputType, data };
  if (tell(box, new InputEvent('beforeinput', init))) return;
  write();
  tell(box, new InputEvent('input', { ...init, cancelable: false }));
}

export function pressEnter(box: HTMLElement): void {
  const init = { ...passing, key: 'Enter', code: 'Enter', keyCode: 13 };
  box.focus();
  const isTaken = tell(box, new KeyboardEvent('keydown', init));
  // A browser presses the button of a form for an Enter in a field of one line.
  const button = box.localName === 'input' && box.closest('form')?.querySelector('button');
  if (!isTaken && !tell(box, new KeyboardEvent('keypress', init)) && button) {
    tell(button, new MouseEvent('click', { ...passing, detail: 0 }));
  }
  tell(box, new KeyboardEvent('keyup', init));
}

export function pressOn(button: HTMLElement): void {
  const init = { ...passing, detail: 1 };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
    tell(button, new Kind(type, init));
  }
}
