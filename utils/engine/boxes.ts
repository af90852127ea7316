/**
 * The composers of a frame and what each of them is: a mark belongs to a box and its draft. The key
 * under which a mark is kept goes along while the same box, or the one that took its place, holds a
 * draft that nobody else began. The address, the words of the box and its neighbours may change
 * meanwhile.
 */
import type { Site } from '@/utils/sites/site';
import { type Box, begin, goesOn, type KnownBoxes } from './box';
import { boxKey, chatOfBox, findNumbered } from './box-key';
import { type Draft, isEmptyDraft, readDraft } from './draft';
import { createGoingDrafts, type GoingPorts, SETTLED_MS } from './going-drafts';
import { createHeirs } from './heirs';
import { createParkedDrafts } from './parked-drafts';

interface BoxesPorts extends GoingPorts {
  known: Set<HTMLElement>;
  siteOf(composer: HTMLElement): Site | null;
  salt(): string;
}

export interface Boxes {
  /** The key of this box as it is now. */
  keyOf(composer: HTMLElement): string;
  /** The person is about to write in it: what stands there is what the page left. */
  look(composer: HTMLElement): void;
  /**
   * The person wrote in it. Its draft is looked at where it is asked for, or once they come to
   * rest.
   */
  wrote(composer: HTMLElement): void;
  /**
   * Looks at what was written, before something else may change it; the same work for every draft.
   */
  catchUp(): void;
  /** They came to rest. */
  rest(): void;
  /** What stands in this box is the person's now, for they wrote or marked it. */
  touch(composer: HTMLElement): void;
  /**
   * Its message went: what is in it from here on has nothing to do with where the box was before.
   */
  settle(composer: HTMLElement): void;
  /**
   * The box that took the place of one that is gone with the same draft; the box itself while it is
   * there; or null.
   */
  present(composer: HTMLElement, all: () => HTMLElement[]): HTMLElement | null;
  /**
   * The person begins to write here. A marked draft that the page took out of the box by itself
   * keeps its mark, and what they write is another one. Gives whether that was so.
   */
  park(composer: HTMLElement): boolean;
  /**
   * The person begins to write here, and the page may have put other words in the place of a marked
   * draft, such as an older message to edit. Those are held too, and what was there before is
   * remembered.
   */
  noteReplaced(composer: HTMLElement): void;
  /** Whether the page by itself put what went there into the place of the marked draft. */
  hasReplaced(composer: HTMLElement, went: Draft): boolean;
  /** The mark waits for that marked draft to come back, here or elsewhere. */
  parkReplaced(composer: HTMLElement): void;
  /** It is gone from the page with a marked draft in it. */
  isAway(composer: HTMLElement): boolean;
  /** The box to which the page moved its marked draft last; the box itself where it did not. */
  heirOf(composer: HTMLElement): HTMLElement;
}

export function createBoxes(ports: BoxesPorts): Boxes {
  const boxes: KnownBoxes = new WeakMap();
  const going = createGoingDrafts(ports);
  const parked = createParkedDrafts(ports, boxes, going);
  const heirs = createHeirs(ports, boxes, going, parked);
  /** Boxes that were gone as the page went to another chat. */
  const left = new WeakSet<HTMLElement>();
  /** The box that was written in since its draft was looked at. */
  let written: HTMLElement | null = null;

  function catchUp(): void {
    const composer = written;
    written = null;
    if (!composer) return;
    const draft = readDraft(composer);
    const box = boxes.get(composer);
    // It belongs to the chat in which it was written.
    if (box && ports.isKept(box.key)) box.draft = draft;
  }

  function touch(composer: HTMLElement): void {
    if (written === composer) written = null;
    going.touch(composer);
    const key = keyOf(composer);
    const box = boxes.get(composer);
    if (!box) return;
    box.draft = ports.isKept(key) ? readDraft(composer) : null;
    if (!box.draft) box.replaced = null;
  }

  function keyOf(composer: HTMLElement): string {
    catchUp();
    const salt = ports.salt();
    const chat = chatOfBox(composer, ports.siteOf(composer));
    const page = composer.ownerDocument;
    look(composer);
    heirs.passOn(composer);
    const own = boxes.get(composer);
    // What is around it tells nothing any more.
    if (own?.salt === salt && !composer.isConnected) return own.key;
    const box = own && ports.isKept(own.key) ? own : (heirs.inherit(composer, !own) ?? own);
    if (box?.salt === salt && box.chat === chat && box.page === page) {
      if (!going.has(composer)) meetDraft(composer, box);
      return box.key;
    }
    const key = freshKey(composer);
    if (box?.salt === salt) {
      [box.chat, box.page] = [chat, page];
      moveTo(composer, box, key);
    } else
      boxes.set(composer, { ...draftBefore(key), key, salt, chat, page, sinceMs: ports.now() });
    return key;
  }

  /** The key of where this composer stands now. */
  function freshKey(composer: HTMLElement): string {
    const taken = keysOfOthers(composer);
    const fresh = boxKey(composer, ports.siteOf(composer), ports.salt(), taken);
    // A mark may wait for this place under another number, which no box in sight has.
    return (ports.isKept(fresh) ? null : findNumbered(ports.keptKeys(), fresh, taken)) ?? fresh;
  }

  function moveTo(composer: HTMLElement, box: Box, key: string): void {
    const from = box.key;
    const stays = goesOn(ports, composer, box);
    box.key = key;
    if (!stays) begin(box, ports.now());
    else if (key !== from) going.start(composer, box, from);
  }

  /**
   * In the place of a box that is gone: its draft may come yet. Who comes back to a chat writes
   * there what they like.
   */
  function draftBefore(key: string): Pick<Box, 'draft' | 'replaced'> {
    const before = [...ports.known].findLast(
      (one) => boxes.get(one)?.key === key && !left.has(one),
    );
    const { draft = null, replaced = null } = (before && boxes.get(before)) ?? {};
    return { draft, replaced };
  }

  /**
   * The person came back to a marked draft that the page kept. It is theirs before they write on,
   * once it has stayed.
   */
  function meetDraft(composer: HTMLElement, box: Box): void {
    const isComing = ports.now() - box.sinceMs <= SETTLED_MS;
    if (box.draft || isComing || !ports.isKept(box.key) || isEmptyDraft(composer)) return;
    box.draft = readDraft(composer);
  }

  function look(seen: HTMLElement): void {
    const gone = seen.isConnected ? null : boxes.get(seen);
    if (gone && gone.chat !== chatOfBox(seen, ports.siteOf(seen))) left.add(seen);
    going.look(seen);
  }

  /** The keys that the other boxes in sight have, and those of drafts that are to come back. */
  function keysOfOthers(composer: HTMLElement): ReadonlySet<string> {
    const others = [...ports.known].filter((one) => one !== composer && one.isConnected);
    const taken = others.flatMap((one) => boxes.get(one)?.key ?? []);
    return new Set([...taken, ...parked.keys()]);
  }

  const { hasReplaced, parkReplaced } = parked;
  const { isAway, heirOf } = heirs;
  return {
    hasReplaced,
    parkReplaced,
    isAway,
    heirOf,
    keyOf,
    look,
    wrote(composer) {
      if (written !== composer) catchUp();
      // A draft that goes along with a chat is looked at as it changes.
      if (going.hasAny()) touch(composer);
      else written = composer;
    },
    catchUp,
    rest() {
      if (written) touch(written);
    },
    touch,
    settle(composer) {
      going.end(composer);
      const box = boxes.get(composer);
      if (box && !composer.isConnected) box.draft = null;
    },
    present(composer, all) {
      if (!composer.isConnected) catchUp();
      return heirs.present(composer, all);
    },
    park(composer) {
      catchUp();
      return parked.park(composer);
    },
    noteReplaced(composer) {
      catchUp();
      parked.noteReplaced(composer);
    },
  };
}
