/**
 * The composers of a frame and what each of them is: a mark belongs to a box and its draft. The key under which a mark
 * is kept goes along while the same box, or the one that took its place, holds a draft that nobody else began. The
 * address, the words of the box and its neighbours may change meanwhile.
 */
import type { Site } from '@/utils/sites/site';
import { conversationKey, conversationOf, isSamePlace } from './conversation';
import { type Draft, isEmptyDraft, isSimilarDraft, readDraft } from './draft';

interface Box {
  key: string;
  /** The salt of the key: another one makes all keys anew. */
  salt: string;
  conversation: string;
  /** The draft as the person left it, while it is marked; null before. */
  draft: Draft | null;
  /** Where the box went with its draft, until that has settled; null while it stays. */
  moved: { to: string; atMs: number } | null;
}

/**
 * A page that goes to another chat may change the address first and its box a moment later. A draft that goes in that
 * moment belongs to the chat before, so the key goes along only once the draft has stayed for so long.
 */
const SETTLED_MS = 1_500;

interface BoxesPorts {
  known: Set<HTMLElement>;
  siteOf(composer: HTMLElement): Site | null;
  salt(): string;
  /** Whether a mark or a rest stands under this key. */
  isKept(key: string): boolean;
  /** The keys under which marks or rests stand. */
  keptKeys(): string[];
  /** The draft went on under another address: what stood under the one key stands under the other now. */
  carry(from: string, to: string): void;
  now(): number;
}

export interface Boxes {
  /** The key of this box as it is now. */
  keyOf(composer: HTMLElement): string;
  /** The person wrote in it, or marked it: its draft is theirs. */
  touch(composer: HTMLElement): void;
  /** The box that took the place of one that is gone with the same draft; the box itself while it is there; or null. */
  present(composer: HTMLElement, all: () => HTMLElement[]): HTMLElement | null;
}

export function createBoxes(ports: BoxesPorts): Boxes {
  const boxes = new WeakMap<HTMLElement, Box>();

  function keyOf(composer: HTMLElement): string {
    const site = ports.siteOf(composer);
    const salt = ports.salt();
    const conversation = conversationOf(composer, site);
    const box = boxes.get(composer);
    if (box?.salt === salt) return keyOfKnown(composer, box, conversation);
    const taken = keysOfOthers(composer);
    const fresh = conversationKey(composer, site, salt, taken);
    const heir = box ? null : findPredecessor(composer);
    const key = heir?.key ?? findWaiting(fresh, taken) ?? fresh;
    boxes.set(composer, { key, salt, conversation, draft: heir?.draft ?? null, moved: null });
    return key;
  }

  function keyOfKnown(composer: HTMLElement, box: Box, conversation: string): string {
    if (box.conversation === conversation) {
      box.moved = null;
      return box.key;
    }
    const isTheirs = isStillTheirs(composer, box);
    const { moved } = box;
    if (isTheirs && moved?.to !== conversation) {
      box.moved = { to: conversation, atMs: ports.now() };
      return box.key;
    }
    if (isTheirs && moved && ports.now() - moved.atMs < SETTLED_MS) return box.key;
    const taken = keysOfOthers(composer);
    const fresh = conversationKey(composer, ports.siteOf(composer), box.salt, taken);
    const from = box.key;
    box.conversation = conversation;
    box.moved = null;
    box.key = isTheirs ? fresh : (findWaiting(fresh, taken) ?? fresh);
    if (!isTheirs) box.draft = null;
    else if (fresh !== from) ports.carry(from, fresh);
    return box.key;
  }

  function isStillTheirs(composer: HTMLElement, { key, draft }: Box): boolean {
    return draft !== null && ports.isKept(key) && isSimilarDraft(draft, readDraft(composer));
  }

  /** A box that is gone, whose marked draft stands in this one. */
  function findPredecessor(composer: HTMLElement): Box | null {
    if (isEmptyDraft(composer)) return null;
    for (const one of ports.known) {
      const box = boxes.get(one);
      if (one !== composer && !one.isConnected && box && isStillTheirs(composer, box)) return box;
    }
    return null;
  }

  /** The keys that the other boxes in sight have. */
  function keysOfOthers(composer: HTMLElement): ReadonlySet<string> {
    const others = [...ports.known].filter((one) => one !== composer && one.isConnected);
    return new Set(others.flatMap((one) => boxes.get(one)?.key ?? []));
  }

  /** A mark that waits for this place under another number, and that no box in sight has. */
  function findWaiting(key: string, taken: ReadonlySet<string>): string | null {
    if (ports.isKept(key)) return null;
    return ports.keptKeys().find((one) => isSamePlace(one, key) && !taken.has(one)) ?? null;
  }

  return {
    keyOf,
    touch(composer) {
      const key = keyOf(composer);
      const box = boxes.get(composer);
      if (box) box.draft = ports.isKept(key) ? readDraft(composer) : null;
    },
    present(composer, all) {
      if (composer.isConnected) return composer;
      const box = boxes.get(composer);
      if (!box) return null;
      return all().find((one) => one !== composer && isStillTheirs(one, box)) ?? null;
    },
  };
}
