/**
 * What is going on now: the exercise that runs, the pause, the marks. It lives in
 * `storage.session`, in memory only, and is gone when the browser closes. It survives the popup and
 * the worker.
 */
import * as v from 'valibot';
import { lenientList } from '@/utils/extension/lenient-list';
import { parserOf } from '@/utils/extension/parse-versioned';
import { epochMs } from '@/utils/time/epoch-ms';

/** What a line of ours may remind of in a chat. */
export const siteReminders = ['lateHours', 'manyMessages', 'longStretch'] as const;

/** The key of a box, which stands for its site, its chat and its place in the page. */
export const key = v.pipe(v.string(), v.minLength(1), v.maxLength(40));

/** With what the keys of all boxes of one chat begin; see `boxKey`. */
export const chatKey = v.pipe(v.string(), v.minLength(3), v.maxLength(30));

const runSchema = v.object({
  exercise: v.pipe(v.string(), v.maxLength(64)),
  /** Length of the run in ms, without pauses. */
  lengthMs: v.pipe(v.number(), v.minValue(1)),
  startedAt: epochMs,
  /** Epoch ms since when the run stands still, or null while it goes on. */
  pausedAt: v.nullable(epochMs),
  /** Time that the run stood still before, in ms. */
  pausedMs: v.pipe(v.number(), v.minValue(0)),
  /** How the person felt before it, where they said so. */
  feltBefore: v.optional(v.fallback(v.optional(v.pipe(v.string(), v.maxLength(16))), undefined)),
  /** Two follow it on one screen. */
  isForTwo: v.optional(v.fallback(v.optional(v.literal(true)), undefined)),
});

const pauseSchema = v.object({
  startedAt: epochMs,
  endsAt: epochMs,
  /** The only chat in which messages are held meanwhile, as in `HeldChat`; without it, in all. */
  chat: v.optional(v.fallback(v.optional(chatKey), undefined)),
  /** It is the pause that two agreed on. */
  isOurs: v.optional(v.fallback(v.optional(v.literal(true)), undefined)),
});

export const markSchema = v.object({
  key,
  scope: v.picklist(['message', 'hour', 'morning']),
  untilAt: epochMs,
});

export const restSchema = v.object({ key, untilAt: epochMs });

const activitySchema = v.object({
  sentAts: v.array(epochMs),
  stretch: v.nullable(v.object({ startedAt: epochMs, lastAt: epochMs })),
  remindedAt: v.nullable(epochMs),
  reminded: v.exactOptional(v.picklist(siteReminders)),
  nightEndsAt: v.exactOptional(epochMs),
});

const sessionSchema = v.object({
  run: v.fallback(v.nullable(runSchema), null),
  pause: v.fallback(v.nullable(pauseSchema), null),
  marks: lenientList(markSchema),
  rests: lenientList(restSchema),
  /**
   * When messages went and chats were used lately, without a word of them; for reminders that are
   * on.
   */
  activity: v.fallback(activitySchema, { sentAts: [], stretch: null, remindedAt: null }),
  /** The chat in which a message waits that the person asked to look at again, and when. */
  look: v.fallback(v.nullable(v.object({ chat: chatKey, askedAt: epochMs })), null),
  /** Counts the changes, so that a frame can tell an old state that comes late. */
  revision: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  /** Salt of the chat hashes; null until the first frame asks. */
  salt: v.fallback(v.nullable(v.string()), null),
});

export type Session = v.InferOutput<typeof sessionSchema>;
export type Pause = v.InferOutput<typeof pauseSchema>;

export const emptySession: Session = {
  run: null,
  pause: null,
  marks: [],
  rests: [],
  activity: { sentAts: [], stretch: null, remindedAt: null },
  look: null,
  salt: null,
  revision: 0,
};

/** Whatever was stored, a whole session comes back; a bad part is empty. Never throws. */
export const parseSession = parserOf<Session>({
  version: 1,
  schema: v.fallback(sessionSchema, emptySession),
  steps: [],
  first: emptySession,
});
