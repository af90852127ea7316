import { activeIn, allIn, hasCaret, isElement, isField, outOf } from './dom';
import { call, contains, read } from './plain-dom';

/** How far around a box that went out of sight something may lead into it. */
const STEPS = 6;

/**
 * Remembers where the person was writing; the function it gives brings them back there, be it in
 * the box that took the place of this one. It never changes a text.
 */
export function rememberCaret(composer: HTMLElement): (now: HTMLElement) => void {
  if (isField(composer)) {
    const { selectionStart, selectionEnd, selectionDirection } = composer;
    return (now) => {
      focusOn(now);
      if (!isField(now)) return;
      if (selectionStart !== now.selectionStart || selectionEnd !== now.selectionEnd) {
        now.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? undefined);
      }
    };
  }
  const selection = selectionIn(composer);
  // An editor may have the focus in a part of its box.
  const active = activeIn(composer.getRootNode() as Document | ShadowRoot);
  const focused = isElement(active) && contains(composer, active) ? active : composer;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  return (now) => {
    const target = read(focused, 'isConnected') ? focused : now;
    focusOn(target);
    if (!selection || !anchorNode?.isConnected || !focusNode?.isConnected) return;
    if (selection.anchorNode === anchorNode && selection.focusNode === focusNode) {
      if (selection.anchorOffset === anchorOffset && selection.focusOffset === focusOffset) return;
    }
    selection.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
  };
}

/**
 * A panel may be there only while the focus is in it, and went as our dialog took that. Then what
 * is nearest around it takes the focus first, such as the button that opens it.
 */
function focusOn(target: HTMLElement): void {
  let around: ParentNode = target;
  for (let step = 0; step < STEPS && !takesFocus(target); step += 1) {
    if (call(target, 'checkVisibility', { visibilityProperty: true })) return;
    around = outOf(around) ?? around;
    allIn(around, 'button,a,[tabindex]').some(takesFocus);
  }
}

function takesFocus(element: HTMLElement): boolean {
  call(element, 'focus', { preventScroll: true });
  return hasCaret(element);
}

/** Chromium keeps a selection for each shadow root, Firefox one for the document. */
function selectionIn(composer: HTMLElement): Selection | null {
  const root = composer.getRootNode() as Document & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? composer.ownerDocument.getSelection();
}
