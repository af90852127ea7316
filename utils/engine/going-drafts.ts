/**
 * Marked drafts that went along just now, as the address changed around them. A page that goes to
 * another chat may change its address first and its box a moment later: then the mark goes back.
 */
import { type Box, type BoxPorts, begin, goesOn } from './box';
import { findNumbered, isSamePlace } from './box-key';
import { isEmptyDraft, readDraft } from './draft';

/** A box whose key went along with its draft just now. */
interface Going {
  box: Box;
  /** The key it had before, and when it changed. */
  from: string;
  atMs: number;
}

/** A draft that goes so soon after the address changed belongs to the chat before. */
export const SETTLED_MS = 1_500;

export interface GoingPorts extends BoxPorts {
  /** The keys under which marks or rests stand. */
  keptKeys(): string[];
  /** Looks whether a message that is on its way went just now: its draft did not go with a chat. */
  lookAtSends(): void;
  /**
   * The draft went on under another address: what stood under the one key stands under the other
   * now.
   */
  carry(from: string, to: string): void;
  now(): number;
}

export function createGoingDrafts(ports: GoingPorts) {
  const going = new Map<HTMLElement, Going>();

  function settle(composer: HTMLElement, { box, from, atMs }: Going, seen: HTMLElement): void {
    const isOver = ports.now() - atMs > SETTLED_MS;
    const at = composer.isConnected ? composer : seen;
    const stays = at.isConnected && goesOn(ports, at, box);
    if (stays && !isOver) return;
    going.delete(composer);
    if (stays) return;
    const to = box.key;
    [box.draft, box.replaced] = [null, null];
    // The person may be back by now in the chat that it came from.
    const isBack = isSamePlace(from, to);
    box.key = isBack ? from : (findNumbered(ports.keptKeys(), to, new Set([to])) ?? to);
    ports.carry(to, from);
  }

  return {
    has: (composer: HTMLElement) => going.has(composer),
    hasAny: () => going.size > 0,
    end: (composer: HTMLElement) => void going.delete(composer),
    /** The key of this box changed with the address, and its draft stands in it still. */
    start(composer: HTMLElement, box: Box, from: string): void {
      const to = box.key;
      // Where the address changes twice, the draft came from where it was first.
      const origin = going.get(composer)?.from ?? from;
      if (!ports.isKept(to)) {
        going.set(composer, { box, from: origin, atMs: ports.now() });
        ports.carry(from, to);
        return;
      }
      // A mark that stands there already belongs to another draft, which may be about to come into
      // this box.
      going.delete(composer);
      begin(box, ports.now());
      if (origin !== from) ports.carry(from, origin);
    },
    /**
     * Where a draft went with the chat before, so does its mark. `seen` is the box that is looked
     * at now.
     */
    look(seen: HTMLElement): void {
      if (going.size === 0) return;
      ports.lookAtSends();
      for (const [composer, one] of going) {
        // A box that is gone as well says nothing of another one.
        const tells = composer.isConnected || seen.isConnected || seen === composer;
        if (tells) settle(composer, one, seen);
      }
    },
    /** What the person changed, by however much, did not go with the chat before. */
    touch(composer: HTMLElement): void {
      const gone = going.get(composer);
      if (gone) gone.box.draft = readDraft(composer);
      if (isEmptyDraft(composer)) going.delete(composer);
    },
    /** Another composer took the place of this one with its draft. */
    passOn(from: HTMLElement, to: HTMLElement, box: Box): void {
      const gone = going.get(from);
      if (gone) going.set(to, { ...gone, box });
      going.delete(from);
    },
  };
}

export type GoingDrafts = ReturnType<typeof createGoingDrafts>;
