/** A page goes to another chat. */

import { SETTLED_MS } from '@/utils/engine/boxes';
import type { Guard } from '@/utils/engine/bridge';
import type { EngineFrame } from './frame';

/** When such a page has changed its box: most by the first, slow ones by the last. */
const LOOKS_MS = [100, 400, 900, SETTLED_MS + 50, 3_000];

/** No event tells when the box is changed. */
export function lookOn(look: () => void): void {
  for (const ms of LOOKS_MS) setTimeout(look, ms);
}

/** Has the marks go along with the drafts of a page that goes to another chat. */
export function followMoves({ known, signal }: Guard, frame: EngineFrame): void {
  function look(): void {
    for (const composer of known) {
      const present = frame.present(composer);
      if (present) frame.keyOf(present);
      else frame.look(composer);
    }
    frame.refresh();
  }

  function moved(): void {
    look();
    lookOn(look);
  }

  const { navigation } = window as { navigation?: EventTarget };
  for (const type of ['popstate', 'hashchange', 'navigatesuccess']) {
    for (const target of [window, navigation]) target?.addEventListener(type, moved, { signal });
  }
}
