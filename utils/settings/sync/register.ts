/**
 * What is known of one place of the settings: its value, and when it got that value. The same here
 * and in sync.
 */
import * as v from 'valibot';
import { canonicalJson } from '@/utils/extension/same-value';
import { DAY_MS } from '@/utils/time/durations';

/** Clocks of honest devices differ by less: a wrong time zone, or a clock that was set by hand. */
const MOST_AHEAD_MS = DAY_MS;

/** Null is nothing there: deleted, or never set. */
const value = v.unknown();

/**
 * Epoch ms of the change. Where the change before it has no earlier stamp, one more than that one;
 * 0 is older than every change.
 */
const stamp = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const registerSchema = v.object({ v: value, t: stamp });

export type Register = v.InferOutput<typeof registerSchema>;

const ownRegisterSchema = v.object({
  ...registerSchema.entries,
  /**
   * When this device last wrote it over one in sync whose stamp is too far ahead, in epoch ms.
   */
  overAt: v.optional(v.fallback(v.optional(v.number()), undefined)),
});

/** A register as this device keeps it. */
export type OwnRegister = v.InferOutput<typeof ownRegisterSchema>;

/** Registers by the key of their place. */
export type Registers = Readonly<Record<string, OwnRegister>>;

/**
 * Null for what is no register, and for one that a newer Breather wrote in another form. Never
 * throws.
 */
export function parseRegister(stored: unknown): Register | null {
  const result = v.safeParse(registerSchema, stored);
  if (!result.success) return null;
  const { v: value, t } = result.output;
  return { v: value ?? null, t };
}

/** As `parseRegister`, for a register that this device kept. */
export function parseOwnRegister(stored: unknown): OwnRegister | null {
  const result = v.safeParse(ownRegisterSchema, stored);
  if (!result.success) return null;
  return { ...result.output, v: result.output.v ?? null };
}

/**
 * Whether its stamp comes from a clock that is wrong: such a register would have the last word for
 * ever.
 */
export function isTooFarAhead({ t }: Register, now: number): boolean {
  return t > now + MOST_AHEAD_MS;
}

/**
 * Whether `one` counts over `other`. Of two that differ one always does, so that every device comes
 * to the same answer: the later stamp, and at the same instant the value that comes later as a
 * text. So what is there counts over a deletion.
 */
export function supersedes(one: Register, other: Register): boolean {
  if (one.t !== other.t) return one.t > other.t;
  return canonicalJson(one.v) > canonicalJson(other.v);
}

/**
 * The stamp of a change at `now`, which counts over `before` even where the clock of another device
 * was a little ahead.
 */
export function stampAfter(before: Register | undefined, now: number): number {
  return Math.max(Math.trunc(now), 0, before ? before.t + 1 : 0);
}
