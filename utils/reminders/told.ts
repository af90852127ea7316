/** What was told last, as one value under one key of `storage.local`. It holds instants and no word of the person. */
import * as v from 'valibot';
import { epochMs } from '@/utils/parsing/epoch-ms';
import type { Settings } from '@/utils/settings/settings';

const toldAt = v.fallback(v.nullable(epochMs), null);

const toldSchema = v.object({
  /** Epoch ms up to which nothing of a kind is to be told any more; null while the kind is off. */
  promise: toldAt,
  checkIn: toldAt,
  practice: toldAt,
  /** The end of the pause that was told last. */
  pause: toldAt,
  /** What the dot on the toolbar stands for; null while there is none. */
  dot: v.fallback(v.nullable(v.picklist(['promise', 'checkIn', 'practice'])), null),
});

export type Told = v.InferOutput<typeof toldSchema>;
export type DotKind = NonNullable<Told['dot']>;

export const nothingTold: Told = {
  promise: null,
  checkIn: null,
  practice: null,
  pause: null,
  dot: null,
};

/** Whatever was stored, a whole value comes back. Never throws. */
export function parseTold(stored: unknown): Told {
  const result = v.safeParse(toldSchema, stored);
  return result.success ? result.output : nothingTold;
}

type Reminders = Settings['reminders'];

/** A kind that is on and has no instant yet begins now; one that is off has none. */
export function settleOnes(told: Told, reminders: Reminders, now: number): Told {
  const begin = (isOn: boolean, at: number | null) => (isOn ? (at ?? now) : null);
  return {
    ...told,
    promise: begin(reminders.promises.on, told.promise),
    checkIn: begin(reminders.checkIn.on, told.checkIn),
    practice: begin(reminders.practice.on, told.practice),
  };
}

/** After a change of its day or time a kind begins anew: what the new time would have told before now is not told. */
export function settleChanged(told: Told, before: Reminders, after: Reminders, now: number): Told {
  const settle = (was: object, is: object, at: number | null) =>
    JSON.stringify(was) === JSON.stringify(is) ? at : now;
  return settleOnes(
    {
      ...told,
      promise: settle(before.promises, after.promises, told.promise),
      checkIn: settle(before.checkIn, after.checkIn, told.checkIn),
      practice: settle(before.practice, after.practice, told.practice),
    },
    after,
    now,
  );
}
