import { activeIn, isElement, isField } from './dom';
import { call, contains, read } from './plain-dom';

/**
 * Remembers where the person was writing; the function it gives brings them back there, be it in
 * the box that took the place of this one. It never changes a text.
 */
export function rememberCaret(composer: HTMLElement): (now: HTMLElement) => void {
  if (isField(composer)) {
    const { selectionStart, selectionEnd, selectionDirection } = composer;
    return (now) => {
      now.focus({ preventScroll: true });
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
    call(target, 'focus', { preventScroll: true });
    if (!selection || !anchorNode?.isConnected || !focusNode?.isConnected) return;
    if (selection.anchorNode === anchorNode && selection.focusNode === focusNode) {
      if (selection.anchorOffset === anchorOffset && selection.focusOffset === focusOffset) return;
    }
    selection.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
  };
}

/** Chromium keeps a selection for each shadow root, Firefox one for the document. */
function selectionIn(composer: HTMLElement): Selection | null {
  const root = composer.getRootNode() as Document & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? composer.ownerDocument.getSelection();
}
