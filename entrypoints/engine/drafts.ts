/** The drafts of one frame: which of them could go now, and whose they are. */
import type { Guard } from '@/utils/engine/bridge';
import { allIn } from '@/utils/engine/dom';
import { hasStaged, isEmptyDraft } from '@/utils/engine/draft';
import { ANY_BOX, findComposer } from '@/utils/engine/find-box';
import type { EngineFrame } from './frame';

/** Windows around this frame are heard for the sake of its own boxes alone. */
export function isOurs({ known }: Guard, composer: HTMLElement): boolean {
  return composer.ownerDocument === document || known.has(composer);
}

/**
 * Boxes whose message could go now: there are words in them, or a picture waits beside them. Heated
 * or not: to look for one lays the page out, of which the page would know.
 */
export function boxesWithDraft(guard: Guard, frame: EngineFrame): HTMLElement[] {
  meetHeld(guard, frame);
  return [...guard.known].filter((composer) => {
    if (!composer.isConnected) return frame.isAway(composer);
    return !isEmptyDraft(composer) || hasStaged(composer);
  });
}

/**
 * A page may have drawn a draft that is held into a box that the person was never in. Nothing is
 * shown beside it before they are: a page is not to see that something is marked.
 */
function meetHeld({ known }: Guard, frame: EngineFrame): void {
  const { marks, chats, later, pauseEndsAt } = frame.heat;
  const isHeating = [marks, chats, later, frame.rules()].some((list) => list.length > 0);
  if (pauseEndsAt === null && !isHeating) return;
  const site = frame.siteHere();
  const roots = new Set([...known].map((one) => one.getRootNode() as ParentNode));
  for (const root of roots.add(document)) {
    for (const box of allIn(root, site?.composers.join() ?? ANY_BOX)) {
      const isNew = !known.has(box) && findComposer([box], site) === box;
      if (isNew && !isEmptyDraft(box) && frame.reasonOf(box)) known.add(box);
    }
  }
}
