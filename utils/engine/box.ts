/** What is known of one composer, and whether its marked draft still stands in it. */
import { type Draft, isSimilarDraft, readDraft } from './draft';

export interface Box {
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

/** What is known of each composer of a frame. */
export type KnownBoxes = WeakMap<HTMLElement, Box>;

export interface BoxPorts {
  /** Whether a mark, a rest or what waits for later stands under this key. */
  isKept(key: string): boolean;
  /** What the person wrote last in this box is not drawn yet: another draft than theirs shows. */
  isDrawing(composer: HTMLElement): boolean;
}

/** Whether the marked draft of a box stands in this composer. */
export function isStillTheirs(
  { isKept }: Pick<BoxPorts, 'isKept'>,
  composer: HTMLElement,
  { key, draft }: Box,
): boolean {
  const isMarked = draft !== null && isKept(key);
  return isMarked && isSimilarDraft(draft, readDraft(composer));
}

/** Whether the marked draft of this box still stands in it, or what the person makes of it. */
export function goesOn(ports: BoxPorts, composer: HTMLElement, box: Box): boolean {
  return (
    isStillTheirs(ports, composer, box) ||
    (box.draft !== null && ports.isKept(box.key) && ports.isDrawing(composer))
  );
}

/** The draft that the mark of this box was made for, where there are words or pictures in it. */
export function markedIn({ replaced, draft: stands }: Box): Draft | null {
  const draft = replaced ?? stands;
  return draft && hasContent(draft) ? draft : null;
}

/** An empty one is like no other, itself included. */
export function hasContent(draft: Draft): boolean {
  return isSimilarDraft(draft, draft);
}

/** What stands in it from here on has nothing to do with what stood there. */
export function begin(box: Box, now: number): void {
  [box.draft, box.replaced] = [null, null];
  box.sinceMs = now;
}
