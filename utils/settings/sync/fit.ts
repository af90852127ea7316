/**
 * What of the writes fits into sync. Both browsers count the same: 102,400 bytes in all, 8,192 an
 * item, 512 items, the key and the JSON of the value. Each limit here is a little lower, for what
 * one of them may write longer than we do. Pure.
 */
import type { Register } from './register';

export const MOST_BYTES = 100_000;
export const MOST_ITEM_BYTES = 8_000;
export const MOST_ITEMS = 500;

export interface Fitted {
  writes: Record<string, Register>;
  /** The keys of what is too large for an item. */
  tooLarge: string[];
  /** How many found no room. */
  leftOut: number;
}

/** As Chromium counts: it writes `<` as six bytes, Firefox as one. */
export function bytesOf(key: string, value: unknown): number {
  const json = (JSON.stringify(value) ?? '').replaceAll('<', '\\u003C');
  return new TextEncoder().encode(key + json).length;
}

/**
 * `remote` is all that lies in sync now. Choices come first, then the smaller values, so that as
 * many as can be find room.
 */
export function fitWrites(
  writes: Readonly<Record<string, Register>>,
  remote: Readonly<Record<string, unknown>>,
): Fitted {
  const sizes = new Map(Object.entries(remote).map(([key, value]) => [key, bytesOf(key, value)]));
  let bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const fitted: Fitted = { writes: {}, tooLarge: [], leftOut: 0 };
  for (const [key, register] of byWeight(writes)) {
    const size = bytesOf(key, register);
    if (size > MOST_ITEM_BYTES) {
      fitted.tooLarge.push(key);
      continue;
    }
    const before = sizes.get(key);
    const after = bytes - (before ?? 0) + size;
    const isMore = before === undefined || size > before;
    // What takes no more room than what it replaces always goes: a deletion makes room.
    if (isMore && (after > MOST_BYTES || (before === undefined && sizes.size >= MOST_ITEMS))) {
      fitted.leftOut += 1;
      continue;
    }
    fitted.writes[key] = register;
    sizes.set(key, size);
    bytes = after;
  }
  return fitted;
}

function byWeight(writes: Readonly<Record<string, Register>>): [string, Register][] {
  const weight = ([key, register]: [string, Register]) =>
    key.startsWith('s:') ? 0 : bytesOf(key, register);
  return Object.entries(writes).sort((one, other) => weight(one) - weight(other));
}
