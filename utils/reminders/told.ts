/**
 * What was told last, as one value under one key of `storage.local`. It holds instants and no word
 * of the person.
 */
import * as v from 'valibot';
import { lenientList } from '@/utils/extension/lenient-list';
import { parserOf } from '@/utils/extension/parse-versioned';
import type { Settings } from '@/utils/settings/settings';
import { DAY_MS, MINUTE_MS } from '@/utils/time/durations';
import { epochMs } from '@/utils/time/epoch-ms';

const toldAt = v.fallback(v.nullable(epochMs), null);

const TOLD_VERSION = 2;

const dotKinds = ['later', 'promise', 'checkIn', 'practice'] as const;

const toldSchema = v.object({
  version: v.literal(TOLD_VERSION),
  /** Epoch ms up to which nothing of a kind is to be told any more; null while the kind is off. */
  promise: toldAt,
  checkIn: toldAt,
  practice: toldAt,
  /** The end of the pause that was told last. */
  pause: toldAt,
  /** The time of the message that waited for later and was told last. */
  later: toldAt,
  /** What the dot on the toolbar stands for, the earliest first; empty while there is none. */
  dots: v.pipe(
    lenientList(v.picklist(dotKinds)),
    v.transform((kinds) => [...new Set(kinds)]),
  ),
  /** What is noted as told and is yet to be shown: a worker may die in between. */
  telling: lenientList(
    v.object({
      kind: v.picklist(['pause', 'later', 'promise', 'checkIn', 'practice']),
      dueAt: epochMs,
      at: epochMs,
    }),
  ),
  /** The day and time of each kind to which these instants belong; null while none is on. */
  times: v.fallback(
    v.nullable(v.object({ promise: v.string(), checkIn: v.string(), practice: v.string() })),
    null,
  ),
});

export type Told = v.InferOutput<typeof toldSchema>;
export type DotKind = (typeof dotKinds)[number];
/** A kind that has a switch of its own. */
export type SwitchedKind = Exclude<DotKind, 'later'>;

/** Which switch of the settings a kind hangs on; the end of a pause has none. */
export const switches = { promise: 'promises', checkIn: 'checkIn', practice: 'practice' } as const;

export const nothingTold: Told = {
  version: TOLD_VERSION,
  promise: null,
  checkIn: null,
  practice: null,
  pause: null,
  later: null,
  dots: [],
  telling: [],
  times: null,
};

/**
 * Whatever was stored, a whole value comes back; only that of a newer Breather is not used. Never
 * throws.
 */
export const parseTold = parserOf<Told>({
  version: TOLD_VERSION,
  schema: v.fallback(toldSchema, nothingTold),
  // The dot stood for one of them, where several had come due.
  steps: [({ dot, ...told }) => ({ ...told, version: 2, dots: dot ? [dot] : [] })],
  first: nothingTold,
});

type Reminders = Settings['reminders'];

/**
 * A clock that was set back by more than this was wrong before, and so are the instants that were
 * noted with it.
 */
const LONGEST_CORRECTION_MS = DAY_MS;

/** Messages wait for as long as this, so that one is told which is kept after the clock was set. */
const LONGEST_CORRECTION_OF_LATER_MS = 10 * MINUTE_MS;

/**
 * Gives every kind that is on an instant, now where it has none, and takes that of every kind that
 * is off, with its dot. One that a clock noted which was far ahead is now as well.
 */
export function settleOnes(told: Told, reminders: Reminders, now: number): Told {
  const settled = (at: number, longestMs: number) => (at - now > longestMs ? now : at);
  const begin = (isOn: boolean, at: number | null) =>
    isOn ? settled(at ?? now, LONGEST_CORRECTION_MS) : null;
  return {
    ...told,
    dots: told.dots.filter((kind) => kind === 'later' || reminders[switches[kind]].on),
    later: told.later && settled(told.later, LONGEST_CORRECTION_OF_LATER_MS),
    promise: begin(reminders.promises.on, told.promise),
    checkIn: begin(reminders.checkIn.on, told.checkIn),
    practice: begin(reminders.practice.on, told.practice),
  };
}

/** The value with a dot for each of these. The end of a pause can be seen: its minutes are gone. */
export function withDots(told: Told, kinds: readonly (DotKind | 'pause')[]): Told {
  const dots = kinds.filter((kind) => kind !== 'pause');
  return { ...told, dots: [...new Set([...told.dots, ...dots])] };
}

/** The value without this dot: it was seen, or is over. */
export function dropDot(told: Told, kind: DotKind): Told {
  return { ...told, dots: told.dots.filter((one) => one !== kind) };
}

/**
 * Takes the dot for waiting messages away once none of them is due. `laterAts` are the times of
 * those that wait.
 */
export function settleDot(told: Told, laterAts: readonly number[], now: number): Told {
  const isDue = laterAts.some((at) => at <= now);
  return isDue ? told : dropDot(told, 'later');
}

/**
 * After a change of its day or time a kind begins anew: what the new time would have told before
 * now is not told.
 */
export function settleChanged(told: Told, reminders: Reminders, now: number): Told {
  const times = {
    promise: JSON.stringify(reminders.promises),
    checkIn: JSON.stringify(reminders.checkIn),
    practice: JSON.stringify(reminders.practice),
  };
  const settle = (kind: SwitchedKind) =>
    told.times === null || told.times[kind] === times[kind] ? told[kind] : now;
  const settled = {
    promise: settle('promise'),
    checkIn: settle('checkIn'),
    practice: settle('practice'),
  };
  // With none on there is nothing to remember, and after *Erase everything* nothing is written.
  const isOn = reminders.promises.on || reminders.checkIn.on || reminders.practice.on;
  return settleOnes({ ...told, ...settled, times: isOn ? times : null }, reminders, now);
}
