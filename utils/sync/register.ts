/** What is known of one place of the settings: its value, and when it got that value. The same here and in sync. */
import * as v from 'valibot';
import { asText } from './same-value';

/**
 * The last instant that a clock can show is 8.64e15. What lies above it is room to count on from there, and no more
 * than JavaScript counts exactly.
 */
const LAST_STAMP = Number.MAX_SAFE_INTEGER;

const registerSchema = v.object({
  /** Null is nothing there: deleted, or never set. */
  v: v.unknown(),
  /** Epoch ms of the change, or one more than the stamp it came after; 0 is older than every change. */
  t: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_STAMP)),
});

export type Register = v.InferOutput<typeof registerSchema>;

/** By the key of their place. */
export type Registers = Readonly<Record<string, Register>>;

/** Null for what is none, or is of a Breather that writes them in another way. Never throws. */
export function parseRegister(stored: unknown): Register | null {
  const result = v.safeParse(registerSchema, stored);
  if (!result.success) return null;
  const { v: value, t } = result.output;
  return { v: value ?? null, t };
}

/**
 * Whether `one` counts over `other`. Of two that differ one always does, so that every device comes to the same
 * answer: the later stamp, and at the same instant the value that comes later as a text. So what is there counts over a
 * deletion.
 */
export function isOver(one: Register, other: Register): boolean {
  if (one.t !== other.t) return one.t > other.t;
  return asText(one.v) > asText(other.v);
}

/**
 * A change that counts over what it came after, also where another clock was ahead of this one: without that, one
 * device whose clock stands in the next century would have the last word for ever.
 */
export function stampAfter(before: Register | undefined, now: number): number {
  return Math.min(LAST_STAMP, Math.max(Math.trunc(now), 0, before ? before.t + 1 : 0));
}
