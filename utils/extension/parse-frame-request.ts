/** The border at which a message from a frame becomes a `FrameRequest`, or is ignored. Pure; never throws. */
import * as v from 'valibot';
import { feelings } from '@/utils/practice/feelings';
import { outcomeKinds } from '@/utils/record/counts';
import { healthFacts } from '@/utils/settings/health';
import { key, markSchema, restSchema } from '@/utils/settings/session';
import { sendKeys, taughtParts } from '@/utils/settings/taught-site';
import { MINUTE_MS } from '@/utils/time/durations';
import { epochMs } from '@/utils/time/epoch-ms';
import type { Asked, FrameRequest } from './messages';
import { structuralSelector } from './selector';

const reminders = ['manyMessages', 'longStretch'] as const;
const silenced = ['lateHours', 'words', ...reminders] as const;

const frameRequest = v.variant('kind', [
  v.object({ kind: v.literal('findSite') }),
  v.object({ kind: v.literal('startFrame') }),
  v.object({ kind: v.literal('startPrompt') }),
  v.object({ kind: v.literal('readState') }),
  v.object({
    kind: v.literal('keepMark'),
    key,
    salt: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
    mark: v.nullable(markSchema),
    rest: v.nullable(restSchema),
  }),
  v.object({
    kind: v.literal('startPause'),
    minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(240)),
  }),
  v.object({ kind: v.literal('suggest'), feeling: v.picklist(feelings) }),
  v.object({ kind: v.literal('noteOutcome'), outcome: v.picklist(outcomeKinds) }),
  v.object({ kind: v.literal('openPage'), page: v.picklist(['support', 'ground']) }),
  v.object({ kind: v.literal('startCompanion') }),
  v.object({
    kind: v.literal('keepSendKey'),
    sendKey: v.nullable(v.picklist(sendKeys)),
    isChosen: v.boolean(),
  }),
  v.object({
    kind: v.literal('keepLearnt'),
    selector: structuralSelector,
    doesSend: v.boolean(),
  }),
  v.object({ kind: v.literal('silence'), what: v.picklist(silenced) }),
  v.object({ kind: v.literal('switchOff'), what: v.picklist(reminders) }),
  v.object({ kind: v.literal('endSilence'), what: v.picklist(silenced) }),
  v.object({ kind: v.literal('noteAct'), act: v.picklist(['sent', 'active']) }),
  v.object({
    kind: v.literal('noteHealth'),
    facts: v.pipe(v.array(v.picklist(healthFacts)), v.maxLength(healthFacts.length)),
  }),
  v.object({
    kind: v.literal('keepTaught'),
    shown: v.object({
      composer: structuralSelector,
      sendButton: v.nullable(structuralSelector),
      sendKey: v.picklist(sendKeys),
    }),
  }),
  v.object({ kind: v.literal('restoreTaught'), parts: v.nullable(taughtParts) }),
  v.object({
    kind: v.literal('startTeach'),
    composer: v.nullable(structuralSelector),
    sendButton: v.nullable(structuralSelector),
  }),
  v.object({ kind: v.literal('takeTeaching'), by: v.pipe(v.string(), v.maxLength(64)) }),
]);

export const requestKinds = frameRequest.options.map(({ entries }) => entries.kind.literal);

const asked = v.object({
  askedAt: epochMs,
  askedAs: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
});

/**
 * When and as what a request was made first, at `now` (epoch ms). What a clock that was put right, or no line of ours,
 * says of that counts as made now, and once. Pure but for the lot.
 */
export function parseAsked(message: unknown, now: number): Asked {
  const result = v.safeParse(asked, message);
  const isRecent = (at: number) => at <= now && at > now - MINUTE_MS;
  if (result.success && isRecent(result.output.askedAt)) return result.output;
  return { askedAt: now, askedAs: result.success ? result.output.askedAs : crypto.randomUUID() };
}

/** Null for whatever is no request of a frame. */
export function parseFrameRequest(message: unknown): FrameRequest | null {
  const result = v.safeParse(frameRequest, message);
  return result.success ? result.output : null;
}
