/**
 * The composers of a frame and what each of them is: a mark belongs to a box and its draft. The key
 * under which a mark is kept goes along while the same box, or the one that took its place, holds a
 * draft that nobody else began. The address, the words of the box and its neighbours may change
 * meanwhile.
 */
import type { Site } from '@/utils/sites/site';
import { boxKey, chatOfBox, isSamePlace } from './box-key';
import { type Draft, isEmptyDraft, isSimilarDraft, readDraft } from './draft';
import { isShown } from './plain-dom';

interface Box {
  key: string;
  /** The salt of the key: another one makes all keys anew. */
  salt: string;
  chat: string;
  /** The document in which it stands. */
  page: Document;
  /** The draft as the person left it, while it is marked; null before. */
  draft: Draft | null;
  /**
   * The marked draft that the page by itself put other words in the place of, while the person
   * writes on in those; null where it stands there itself.
   */
  replaced: Draft | null;
  /** When it came to this chat. */
  sinceMs: number;
}

/** A box whose key went along with its draft just now. */
interface Going {
  box: Box;
  /** The key it had before, and when it changed. */
  from: string;
  atMs: number;
}

/**
 * A page that goes to another chat may change the address first and its box a moment later. A draft
 * that goes in that moment belongs to the chat before.
 */
export const SETTLED_MS = 1_500;

interface BoxesPorts {
  known: Set<HTMLElement>;
  siteOf(composer: HTMLElement): Site | null;
  salt(): string;
  /** Whether a mark, a rest or what waits for later stands under this key. */
  isKept(key: string): boolean;
  /** The keys under which marks or rests stand. */
  keptKeys(): string[];
  /** Looks whether a message that is on its way went just now: its draft did not go with a chat. */
  lookAtSends(): void;
  /** What the person wrote last in this box is not drawn yet: another draft than theirs shows. */
  isDrawing(composer: HTMLElement): boolean;
  /**
   * The draft went on under another address: what stood under the one key stands under the other
   * now.
   */
  carry(from: string, to: string): void;
  now(): number;
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
  const boxes = new WeakMap<HTMLElement, Box>();
  const going = new Map<HTMLElement, Going>();
  /** The boxes that took the place of others with their marked drafts. */
  const heirs = new WeakMap<HTMLElement, HTMLElement>();
  /** Boxes that were gone as the page went to another chat. */
  const left = new WeakSet<HTMLElement>();
  /** Marked drafts that the page took out of their boxes, such as to show another chat there. */
  let parked: Box[] = [];
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
    // What the person changed, by however much, did not go with the chat before.
    const gone = going.get(composer);
    if (gone) gone.box.draft = readDraft(composer);
    if (isEmptyDraft(composer)) going.delete(composer);
    const key = keyOf(composer);
    const box = boxes.get(composer);
    if (!box) return;
    box.draft = ports.isKept(key) ? readDraft(composer) : null;
    if (!box.draft) box.replaced = null;
  }

  function keyOf(composer: HTMLElement): string {
    catchUp();
    const site = ports.siteOf(composer);
    const salt = ports.salt();
    const chat = chatOfBox(composer, site);
    const page = composer.ownerDocument;
    look(composer);
    passOn(composer);
    const own = boxes.get(composer);
    // What is around it tells nothing any more.
    if (own?.salt === salt && !composer.isConnected) return own.key;
    const box = own && ports.isKept(own.key) ? own : (inherit(composer, !own) ?? own);
    if (box?.salt === salt && box.chat === chat && box.page === page) {
      if (!going.has(composer)) meetDraft(composer, box);
      return box.key;
    }
    const taken = keysOfOthers(composer);
    const fresh = boxKey(composer, site, salt, taken);
    if (!box || box.salt !== salt) {
      const key = findWaiting(ports, fresh, taken) ?? fresh;
      // In the place of a box that is gone: its draft may come yet. Who comes back to a chat writes
      // there what they like.
      const before = [...ports.known].findLast(
        (one) => boxes.get(one)?.key === key && !left.has(one),
      );
      const sinceMs = ports.now();
      const { draft = null, replaced = null } = (before && boxes.get(before)) ?? {};
      boxes.set(composer, { key, salt, chat, page, draft, replaced, sinceMs });
      return key;
    }
    [box.chat, box.page] = [chat, page];
    if (goesOn(composer, box)) {
      const from = box.key;
      box.key = findWaiting(ports, fresh, taken) ?? fresh;
      if (box.key !== from) goAlong(composer, box, from, box.key);
    } else {
      box.key = findWaiting(ports, fresh, taken) ?? fresh;
      begin(box, ports.now());
    }
    return box.key;
  }

  function goAlong(composer: HTMLElement, box: Box, from: string, to: string): void {
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

  /**
   * Where a draft went with the chat before, so does its mark. `seen` is the box that is looked at
   * now.
   */
  function look(seen: HTMLElement): void {
    const gone = seen.isConnected ? null : boxes.get(seen);
    if (gone && gone.chat !== chatOfBox(seen, ports.siteOf(seen))) left.add(seen);
    if (going.size === 0) return;
    ports.lookAtSends();
    for (const [composer, one] of going) {
      // A box that is gone as well says nothing of another one.
      const tells = composer.isConnected || seen.isConnected || seen === composer;
      if (tells) settle(composer, one, seen);
    }
  }

  function settle(composer: HTMLElement, { box, from, atMs }: Going, seen: HTMLElement): void {
    const isOver = ports.now() - atMs > SETTLED_MS;
    const at = composer.isConnected ? composer : seen;
    const stays = at.isConnected && goesOn(at, box);
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

  function isStillTheirs(composer: HTMLElement, { key, draft }: Box): boolean {
    const isMarked = draft !== null && ports.isKept(key);
    return isMarked && isSimilarDraft(draft, readDraft(composer));
  }

  /** Whether the page by itself put other words in the place of the marked draft. */
  function hasOthers(composer: HTMLElement, box: Box): boolean {
    return !!box.draft && !isEmptyDraft(composer) && !going.has(composer) && !goesOn(composer, box);
  }

  /** Where the page put the marked draft into another box, the mark goes to that box. */
  function passOn(composer: HTMLElement): void {
    const box = boxes.get(composer);
    if (!box || !hasOthers(composer, box)) return;
    const heir = [...ports.known].find(
      (one) => one.isConnected && boxes.get(one)?.key !== box.key && isStillTheirs(one, box),
    );
    if (heir) inherit(heir, false);
  }

  /** Whether the marked draft of this box still stands in it, or what the person makes of it. */
  function goesOn(composer: HTMLElement, box: Box): boolean {
    return (
      isStillTheirs(composer, box) ||
      (box.draft !== null && ports.isKept(box.key) && ports.isDrawing(composer))
    );
  }

  /**
   * What is known of a box whose marked draft stands in this one. In a box that is new, the page
   * put it there; in another one it may be the person's, unless it went out of the first one
   * meanwhile.
   */
  function inherit(composer: HTMLElement, isNew: boolean): Box | null {
    const back = parked.find((one) => isStillTheirs(composer, one));
    if (back) {
      parked = parked.filter((one) => one !== back);
      boxes.set(composer, back);
      return back;
    }
    // The last one first: a draft may have gone through several.
    for (const one of [...ports.known].reverse()) {
      const before = boxes.get(one);
      if (one === composer || !before || !isStillTheirs(composer, before)) continue;
      // Asked of each unmarked box at every look, so its words are not read before another is
      // marked.
      if (isEmptyDraft(composer)) return null;
      // A page has one box for plain text and one for rich text, or one for captions.
      if (!isNew && one.isConnected && isShown(one)) {
        if (!isEmptyDraft(one) && !hasOthers(one, before)) continue;
        boxes.delete(one);
      }
      const box = { ...before };
      boxes.set(composer, box);
      heirs.delete(composer);
      heirs.set(one, composer);
      const gone = going.get(one);
      if (gone) going.set(composer, { ...gone, box });
      going.delete(one);
      return box;
    }
    return null;
  }

  function present(composer: HTMLElement, all: () => HTMLElement[]): HTMLElement | null {
    if (composer.isConnected) return composer;
    catchUp();
    const heir = heirs.get(composer);
    // Its key may be another one by now.
    if (heir) return present(heir, all);
    const box = boxes.get(composer);
    // Only a marked draft is looked for, which goes through the whole page.
    if (!box?.draft || !ports.isKept(box.key)) return null;
    return all().find((one) => one !== composer && isStillTheirs(one, box)) ?? null;
  }

  /** The keys that the other boxes in sight have, and those of drafts that are to come back. */
  function keysOfOthers(composer: HTMLElement): ReadonlySet<string> {
    const others = [...ports.known].filter((one) => one !== composer && one.isConnected);
    const taken = others.flatMap((one) => boxes.get(one) ?? []);
    return new Set([...taken, ...parked].map(({ key }) => key));
  }

  function isAway(composer: HTMLElement): boolean {
    const box = boxes.get(composer);
    return !composer.isConnected && !heirs.has(composer) && !!box && isStillTheirs(composer, box);
  }

  function parkBox(composer: HTMLElement, box: Box): void {
    parked = [...parked.filter(({ key }) => ports.isKept(key)), box];
    boxes.delete(composer);
  }

  return {
    keyOf,
    look,
    wrote(composer) {
      if (written !== composer) catchUp();
      // A draft that goes along with a chat is looked at as it changes.
      if (going.size > 0) touch(composer);
      else written = composer;
    },
    catchUp,
    rest() {
      if (written) touch(written);
    },
    touch,
    settle(composer) {
      going.delete(composer);
      const box = boxes.get(composer);
      if (box && !composer.isConnected) box.draft = null;
    },
    present,
    park(composer) {
      catchUp();
      const box = boxes.get(composer);
      const isTheirs = !box?.draft || !hasContent(box.draft);
      if (isTheirs || going.has(composer) || !isEmptyDraft(composer)) return false;
      parkBox(composer, box);
      return true;
    },
    noteReplaced(composer) {
      catchUp();
      const box = boxes.get(composer);
      if (!box || !ports.isKept(box.key) || !hasOthers(composer, box)) return;
      const now = readDraft(composer);
      const isBack = box.replaced && isSimilarDraft(box.replaced, now);
      if (isBack) [box.draft, box.replaced] = [now, null];
      else box.replaced ??= box.draft;
    },
    hasReplaced(composer, went) {
      const box = boxes.get(composer);
      const marked = box && ports.isKept(box.key) ? markedIn(box) : null;
      return !!marked && !isSimilarDraft(marked, went);
    },
    parkReplaced(composer) {
      const box = boxes.get(composer);
      if (box) parkBox(composer, { ...box, draft: markedIn(box), replaced: null });
    },
    isAway,
    heirOf: (composer) => heirs.get(composer) ?? composer,
  };
}

/** The draft that the mark of this box was made for, where there are words or pictures in it. */
function markedIn({ replaced, draft: stands }: Box): Draft | null {
  const draft = replaced ?? stands;
  return draft && hasContent(draft) ? draft : null;
}

/** An empty one is like no other, itself included. */
function hasContent(draft: Draft): boolean {
  return isSimilarDraft(draft, draft);
}

/** What stands in it from here on has nothing to do with what stood there. */
function begin(box: Box, now: number): void {
  [box.draft, box.replaced] = [null, null];
  box.sinceMs = now;
}

/** A mark that waits for this place under another number, and that no box in sight has. */
function findWaiting(
  { isKept, keptKeys }: BoxesPorts,
  key: string,
  taken: ReadonlySet<string>,
): string | null {
  return isKept(key) ? null : findNumbered(keptKeys(), key, taken);
}

function findNumbered(kept: string[], key: string, taken: ReadonlySet<string>): string | null {
  return kept.find((one) => isSamePlace(one, key) && !taken.has(one)) ?? null;
}
