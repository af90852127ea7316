/** The boxes of this frame, and the marks that go along with the drafts in them. */
import { atRest } from '@/utils/engine/at-rest';
import { type Boxes, createBoxes } from '@/utils/engine/boxes';
import { type Draft, isEmptyDraft } from '@/utils/engine/draft';
import { findComposers } from '@/utils/engine/find-box';
import {
  carry,
  endMessage,
  findLater,
  findScope,
  type MarkScope,
  toggleMark,
} from '@/utils/engine/heat';
import type { Site } from '@/utils/sites/site';
import type { KeptHeat } from './kept-heat';
import { lookOn } from './look-on';
import { createUndoneSends } from './undone-sends';

export interface MarkedBoxes
  extends Pick<
    Boxes,
    | 'keyOf'
    | 'look'
    | 'wrote'
    | 'catchUp'
    | 'touch'
    | 'settle'
    | 'hasReplaced'
    | 'isAway'
    | 'heirOf'
  > {
  /** The scope of the mark that stands on this composer, or null. */
  scopeOf(composer: HTMLElement): MarkScope | null;
  /**
   * The box that has taken the place of one that is gone, with the same draft; or the box itself;
   * or null.
   */
  present(composer: HTMLElement): HTMLElement | null;
  /** The draft in this box is held from here on: it is known again where its box is another. */
  held(composer: HTMLElement): void;
  /**
   * The person begins to write in this box: what the page took out of it by itself keeps its mark
   * for when it comes back.
   */
  park(composer: HTMLElement): void;
  /**
   * The message of this box went, and this was it: the mark for one message ends, or waits for its
   * draft where the page had put this one in its place. Gives whether it was the marked draft.
   */
  endMark(composer: HTMLElement, key: string, went: Draft): boolean;
}

export interface MarkedBoxesPorts {
  known: Set<HTMLElement>;
  siteHere(): Site | null;
  siteOf(composer: HTMLElement): Site | null;
  /** What stood under the one key stands under the other now. */
  carried(from: string, to: string): void;
  /** A message of this key is held, on its way or allowed. */
  isHeld(key: string): boolean;
  /** Looks whether a message that is on its way went just now. */
  lookAtSends(): void;
  /** What the person wrote last in this box is not drawn yet. */
  isDrawing(composer: HTMLElement): boolean;
  /** The person came to rest: what they wrote is looked at. */
  rested(): void;
  refresh(): void;
}

/** A person who writes no letter for so long has come to rest. */
const REST_MS = 200;

export function createMarkedBoxes(kept: KeptHeat, ports: MarkedBoxesPorts): MarkedBoxes {
  const { siteHere, siteOf, refresh } = ports;
  const boxes = createBoxes({
    ...ports,
    ...kept,
    salt: () => kept.salt,
    isKept: (key) => kept.isKept(key) || ports.isHeld(key),
    carry(from, to) {
      ports.carried(from, to);
      const waits = findLater(kept.heat, from);
      kept.change(carry(kept.heat, from, to), to);
      if (waits) kept.keepLater(to, waits.untilAt, () => {}, from);
      kept.keep(from);
      lookOn(refresh);
    },
    now: () => performance.now(),
  });
  const undone = createUndoneSends();
  /** The person did something else than to write since they wrote. */
  let mayBeSwapped = false;
  const lookForRest = atRest(REST_MS, () => {
    boxes.rest();
    ports.rested();
  });

  function keyOf(composer: HTMLElement): string {
    const key = boxes.keyOf(composer);
    if (undone.isBack(composer)) markAgain(composer, key);
    return key;
  }

  /** The person took the message back, and it is the one that they had marked. */
  function markAgain(composer: HTMLElement, key: string): void {
    if (kept.isKept(key)) return;
    kept.change(toggleMark(kept.heat, key, 'message', Date.now()), key);
    boxes.touch(composer);
  }

  function scopeOf(composer: HTMLElement): MarkScope | null {
    // First the key: with it the mark may go along.
    const key = keyOf(composer);
    return findScope(kept.heat, key, Date.now());
  }

  return {
    ...boxes,
    keyOf,
    scopeOf,
    present: (composer) =>
      boxes.present(composer, () => findComposers(composer.ownerDocument, siteHere())),
    held(composer) {
      // What a mark was made for is known already, be it behind other words.
      if (!kept.isKept(boxes.keyOf(composer))) boxes.touch(composer);
    },
    park(composer) {
      if (!mayBeSwapped) return;
      mayBeSwapped = false;
      boxes.noteReplaced(composer);
      // Where data tell chats apart, the mark stays with its chat.
      if (siteOf(composer)) return;
      const isEmptied = isEmptyDraft(composer) && scopeOf(composer) === 'message';
      if (isEmptied && boxes.park(composer)) refresh();
    },
    endMark(composer, key, went) {
      const isOther = boxes.hasReplaced(composer, went);
      const scope = findScope(kept.heat, key, Date.now());
      if (isOther && scope === 'message') boxes.parkReplaced(composer);
      boxes.settle(composer);
      if (isOther) {
        refresh();
        return false;
      }
      kept.change(endMessage(kept.heat, key), key);
      if (scope === 'message') undone.went(composer, went);
      return true;
    },
    wrote(composer) {
      boxes.wrote(composer);
      undone.wrote(composer);
      lookForRest();
    },
    catchUp() {
      mayBeSwapped = true;
      undone.acted(ports.known);
      const cleared = undone.takeCleared();
      if (cleared) {
        const key = boxes.keyOf(cleared);
        kept.change(endMessage(kept.heat, key), key);
      }
      boxes.catchUp();
    },
  };
}
