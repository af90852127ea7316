/** Follows a page that goes to another chat. */
import type { Guard } from '@/utils/engine/bridge';
import type { EngineFrame } from './frame';
import { lookOn } from './look-on';

/** Has the marks go along with the drafts of a page that goes to another chat. */
export function followMoves({ known, signal }: Guard, frame: EngineFrame, began: () => void): void {
  function look(): void {
    for (const composer of known) {
      const present = frame.present(composer);
      if (present) frame.keyOf(present);
      else frame.look(composer);
    }
    frame.refresh();
  }

  function moved(): void {
    began();
    look();
    lookOn(look);
  }

  const { navigation } = window as { navigation?: EventTarget };
  for (const type of ['popstate', 'hashchange', 'navigatesuccess']) {
    for (const target of [window, navigation]) target?.addEventListener(type, moved, { signal });
  }
}
