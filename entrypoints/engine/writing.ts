/** Follows what the person writes, before an editor has drawn it and after. */
import type { Guard } from '@/utils/engine/bridge';
import { pathOf } from '@/utils/engine/dom';
import { findComposer } from '@/utils/engine/find-box';
import type { Hold } from '@/utils/engine/hold';
import { isOurs } from './drafts';
import { createEdits } from './edits';
import type { EngineFrame } from './frame';
import type { Learner } from './learn';

export function createWriting(guard: Guard, frame: EngineFrame, hold: Hold, learner: Learner) {
  const { wrote } = frame;
  /** The composer out of which the person took words, before its editor has drawn that. */
  let cut: HTMLElement | null = null;
  /** The composer in which the last letter was written, and the target of its event. */
  let written: HTMLElement | null = null;
  let writtenTarget: EventTarget | null = null;
  /** What the page put into the box meanwhile was not looked at as they began to write. */
  let mayBeSwapped = true;
  const edits = createEdits({
    here: () => guard.composer,
    keyOf: frame.keyOf,
    takesOut(composer) {
      cut = composer;
      // It was not sent then, and did not go with the chat before.
      learner.forget(composer);
      frame.settle(composer);
    },
    edited(_, composer) {
      cut = null;
      wrote(composer);
      hold.edited(composer);
      learner.sawInput(composer);
    },
  });

  function findWritten(event: InputEvent): void {
    const path = pathOf(event);
    const found = findComposer(path, frame.siteHere());
    written = found && isOurs(guard, found) ? found : null;
    // Elements inside of a shadow root have its host for their target, which tells nothing.
    writtenTarget = event.target === path[0] ? event.target : null;
  }

  /** A letter asks no more of the page than whether it goes where the last one went. */
  function isWhereTheyWrote(target: EventTarget | null): boolean {
    return target === writtenTarget && written === guard.composer;
  }

  return {
    look: edits.look,
    isDrawing: edits.isDrawing,
    isWhereTheyWrote,
    /** The browser is about to change a draft. */
    announced(event: InputEvent): void {
      edits.announced(event);
      const here = guard.composer;
      if (here) frame.look(here);
      hold.look(here ?? undefined);
      learner.look();
      // Neither a message on its way nor the person's own hand emptied it.
      mayBeSwapped = !here || here === cut || learner.follows(here);
      if (here && !mayBeSwapped) frame.park(here);
    },
    /**
     * Nobody of ours keeps that from happening. A line break does not come here: an editor that
     * takes it over may send.
     */
    begun: edits.begun,
    /** It changed. */
    changed(event: InputEvent, target: EventTarget | null): void {
      if (!edits.isTheirs(event, target)) return;
      if (!isWhereTheyWrote(target)) findWritten(event);
      if (written) edits.made(event, written);
    },
    /** A letter came to where they wrote. */
    noteLetter(): void {
      if (written) wrote(written);
    },
    isWaiting: (target: EventTarget | null) =>
      mayBeSwapped || edits.isWaiting(target) || !written || !isWhereTheyWrote(target),
  };
}

export type Writing = ReturnType<typeof createWriting>;
