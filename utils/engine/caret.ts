import { activeIn, allIn, hasCaret, isElement, isField, outOf } from './dom';
import { findPlace, type PlaceInWords, rememberPlace } from './place-in-words';
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
  const anchor = placeIn(composer, selection?.anchorNode, selection?.anchorOffset);
  const head = placeIn(composer, selection?.focusNode, selection?.focusOffset);
  return (now) => {
    focusOn(read(focused, 'isConnected') ? focused : now);
    const [from, to] = [anchor && findPlace(anchor, now), head && findPlace(head, now)];
    if (!selection || !from || !to) return;
    if (selection.anchorNode === from.node && selection.focusNode === to.node) {
      if (selection.anchorOffset === from.offset && selection.focusOffset === to.offset) return;
    }
    selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  };
}

function placeIn(composer: HTMLElement, node?: Node | null, offset = 0): PlaceInWords | null {
  return node && contains(composer, node) ? rememberPlace(composer, node, offset) : null;
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
