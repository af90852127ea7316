import type { Guard } from '@/utils/engine/bridge';

/**
 * A box may have moved to another window, and what sends it may stand in a document around this
 * frame, or in another frame there, where that one is of this origin.
 */
export function listenAround(guard: Guard, composer: HTMLElement): void {
  const own = composer.ownerDocument.defaultView;
  if (own) guard.listenIn(own);
  let top: Window = window;
  try {
    while (top.frameElement) top = top.parent;
  } catch {
    // Another origin is around it.
  }
  listenWithin(guard, top);
}

function listenWithin(guard: Guard, view: Window): void {
  try {
    guard.listenIn(view);
    for (let index = 0; index < view.length; index += 1) listenWithin(guard, view[index] as Window);
  } catch {
    // It is of another origin.
  }
}
