/** The composers that took the place of others with their marked drafts. */
import { type Box, type BoxPorts, isStillTheirs, type KnownBoxes } from './box';
import { isEmptyDraft } from './draft';
import type { GoingDrafts } from './going-drafts';
import type { ParkedDrafts } from './parked-drafts';
import { isShown } from './plain-dom';

export function createHeirs(
  ports: BoxPorts & { known: Set<HTMLElement> },
  boxes: KnownBoxes,
  going: GoingDrafts,
  parked: ParkedDrafts,
) {
  const heirs = new WeakMap<HTMLElement, HTMLElement>();

  /**
   * What is known of a box whose marked draft stands in this one; null where there is none. In a
   * composer that is new, the page put it there; in another one it may be the person's, unless it
   * went out of the first one meanwhile.
   */
  function inherit(composer: HTMLElement, isNew: boolean): Box | null {
    const back = parked.takeBack(composer);
    if (back) return back;
    // The last one first: a draft may have gone through several.
    for (const one of [...ports.known].reverse()) {
      const before = boxes.get(one);
      if (one === composer || !before || !isStillTheirs(ports, composer, before)) continue;
      // Asked of each unmarked box at every look, so its words are not read before another is
      // marked.
      if (isEmptyDraft(composer)) return null;
      // A page has one box for plain text and one for rich text, or one for captions.
      if (!isNew && one.isConnected && isShown(one)) {
        if (!isEmptyDraft(one) && !parked.hasOthers(one, before)) continue;
        boxes.delete(one);
      }
      const box = { ...before };
      boxes.set(composer, box);
      // Nobody may have been in it yet: behind our dialog a page draws what it likes.
      ports.known.add(composer);
      heirs.delete(composer);
      heirs.set(one, composer);
      going.passOn(one, composer, box);
      return box;
    }
    return null;
  }

  function present(composer: HTMLElement, all: () => HTMLElement[]): HTMLElement | null {
    if (composer.isConnected) return composer;
    const heir = heirs.get(composer);
    // Its key may be another one by now.
    if (heir) return present(heir, all);
    const box = boxes.get(composer);
    // Only a marked draft is looked for, which goes through the whole page.
    if (!box?.draft || !ports.isKept(box.key)) return null;
    return all().find((one) => one !== composer && isStillTheirs(ports, one, box)) ?? null;
  }

  return {
    inherit,
    present,
    /** Where the page put the marked draft into another composer, the mark goes to that one. */
    passOn(composer: HTMLElement): void {
      const box = boxes.get(composer);
      if (!box || !parked.hasOthers(composer, box)) return;
      const heir = [...ports.known].find((one) => {
        const isOther = one.isConnected && boxes.get(one)?.key !== box.key;
        return isOther && isStillTheirs(ports, one, box);
      });
      if (heir) inherit(heir, false);
    },
    isAway(composer: HTMLElement): boolean {
      const box = boxes.get(composer);
      const isGone = !composer.isConnected && !heirs.has(composer);
      return isGone && !!box && isStillTheirs(ports, composer, box);
    },
    heirOf: (composer: HTMLElement) => heirs.get(composer) ?? composer,
  };
}
