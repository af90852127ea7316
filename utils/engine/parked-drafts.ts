/**
 * Marked drafts that the page took out of their boxes by itself, such as to show another chat there
 * or an older message to edit. Their marks wait for them to come back.
 */
import {
  type Box,
  type BoxPorts,
  goesOn,
  hasContent,
  isStillTheirs,
  type KnownBoxes,
  markedIn,
} from './box';
import { type Draft, isEmptyDraft, isSimilarDraft, readDraft } from './draft';
import type { GoingDrafts } from './going-drafts';

export function createParkedDrafts(ports: BoxPorts, boxes: KnownBoxes, going: GoingDrafts) {
  let parked: Box[] = [];

  function add(composer: HTMLElement, box: Box): void {
    parked = [...parked.filter(({ key }) => ports.isKept(key)), box];
    boxes.delete(composer);
  }

  /** Whether the page by itself put other words in the place of the marked draft. */
  function hasOthers(composer: HTMLElement, box: Box): boolean {
    const isGoing = going.has(composer);
    return !!box.draft && !isEmptyDraft(composer) && !isGoing && !goesOn(ports, composer, box);
  }

  return {
    hasOthers,
    keys: () => parked.map(({ key }) => key),
    /** The box of the draft that is back in this composer, or null. */
    takeBack(composer: HTMLElement): Box | null {
      const back = parked.find((one) => isStillTheirs(ports, composer, one));
      if (!back) return null;
      parked = parked.filter((one) => one !== back);
      boxes.set(composer, back);
      return back;
    },
    park(composer: HTMLElement): boolean {
      const box = boxes.get(composer);
      const isTheirs = !box?.draft || !hasContent(box.draft);
      if (isTheirs || going.has(composer) || !isEmptyDraft(composer)) return false;
      add(composer, box);
      return true;
    },
    noteReplaced(composer: HTMLElement): void {
      const box = boxes.get(composer);
      if (!box || !ports.isKept(box.key) || !hasOthers(composer, box)) return;
      const now = readDraft(composer);
      const isBack = box.replaced && isSimilarDraft(box.replaced, now);
      if (isBack) [box.draft, box.replaced] = [now, null];
      else box.replaced ??= box.draft;
    },
    hasReplaced(composer: HTMLElement, went: Draft): boolean {
      const box = boxes.get(composer);
      const marked = box && ports.isKept(box.key) ? markedIn(box) : null;
      return !!marked && !isSimilarDraft(marked, went);
    },
    parkReplaced(composer: HTMLElement): void {
      const box = boxes.get(composer);
      if (box) add(composer, { ...box, draft: markedIn(box), replaced: null });
    },
  };
}

export type ParkedDrafts = ReturnType<typeof createParkedDrafts>;
