/**
 * All that a frame asks of the background: the schema of each request, and the type of its reply.
 * To add a request, add it to both lists here, to the answers in
 * `entrypoints/background/answer-frame.ts`, and to the walk in `tests/unit/walk`; the compiler and
 * the walk name the ones that are missing. No request carries a word of a draft, a name, a title or
 * an address.
 */
import * as v from 'valibot';
import type { HeldChat, HeldLater } from '@/utils/engine/heat';
import type { FrameStart, FrameState, SiteReminder } from '@/utils/engine/told-frame';
import { feelings } from '@/utils/practice/feelings';
import { afterKinds } from '@/utils/record/after-kinds';
import { messageKinds } from '@/utils/record/counts';
import { healthFacts } from '@/utils/settings/health';
import { chatKey, key, markSchema, restSchema, siteReminders } from '@/utils/settings/session';
import { sendKeys, type TaughtParts, taughtParts } from '@/utils/settings/taught-site';
import type { Site } from '@/utils/sites/site';
import { MINUTE_MS } from '@/utils/time/durations';
import { epochMs } from '@/utils/time/epoch-ms';
import { namesOf } from './by-name';
import type { Result } from './result';
import { structuralSelector } from './selector';

const salt = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const silenced = ['site', 'words', 'looks', ...siteReminders] as const;

/** What goes along with a request of each kind. */
const requests = {
  /** A box was focused that the general rules take for no composer: the site may name it one. */
  findSite: v.object({}),
  /** A composer was focused: send the state, bring the engine into this frame. */
  startFrame: v.object({}),
  /** Something of this frame is heated, or about to be: bring the prompt. */
  startPrompt: v.object({}),
  /** Something that concerns the frame changed, as it was told. */
  readState: v.object({}),
  /**
   * The mark and the rest of one chat are now these; null says there is none. One key at a
   * time, so that two tabs never overwrite each other's marks. The salt is the one that the key was
   * made with.
   */
  keepMark: v.object({
    key,
    salt,
    mark: v.nullable(markSchema),
    rest: v.nullable(restSchema),
  }),
  /** The person wants a pause in the chat of this key always, or no more. */
  keepChat: v.object({ key, salt, isOn: v.boolean() }),
  /**
   * A message waits in the chat of this key until then; null: none does any more. `from` is the key
   * it had, where it came along with its draft.
   */
  keepLater: v.object({ key, salt, untilAt: v.nullable(epochMs), from: v.optional(key) }),
  /** Brings the tab in which the message of this chat waits. A page of ours asks for it. */
  lookAgain: v.object({ chat: chatKey }),
  /** How a message that waited feels now, for the counts. */
  noteAfter: v.object({ felt: v.picklist(afterKinds) }),
  suggest: v.object({ feeling: v.picklist(feelings) }),
  /**
   * What became so far of a message of this key, for the counts, which know it by the key under
   * which it was held first. `wasKept`: it had been kept for later before.
   */
  noteOutcome: v.object({
    key,
    first: key,
    outcome: v.picklist(messageKinds),
    wasKept: v.boolean(),
  }),
  openPage: v.object({ page: v.picklist(['support', 'ground']) }),
  /** A rule or a reminder for chats is on: bring the companion into this frame. */
  startCompanion: v.object({}),
  /**
   * What sends on the site of the frame: as the person said, or as was seen in use. Null takes back
   * what was said, or unlearns.
   */
  keepSendKey: v.object({
    sendKey: v.nullable(v.picklist(sendKeys)),
    isChosen: v.boolean(),
  }),
  /** Use, or the person, showed whether a press on this sends on the site of the frame. */
  keepLearnt: v.object({ selector: structuralSelector, doesSend: v.boolean() }),
  /** The person silences a rule or a reminder until tomorrow, or takes that back. */
  silence: v.object({ what: v.picklist(silenced) }),
  endSilence: v.object({ what: v.picklist(silenced) }),
  /**
   * The person switches a reminder off for good, or takes that back. A rule that holds messages is
   * switched off in Settings alone.
   */
  switchOff: v.object({ what: v.picklist(siteReminders) }),
  switchOn: v.object({ what: v.picklist(siteReminders) }),
  /** A message went, or the person is still in a chat. */
  noteAct: v.object({ act: v.picklist(['sent', 'active']) }),
  /** What the frame met on its site, for its health. */
  noteHealth: v.object({
    facts: v.pipe(v.array(v.picklist(healthFacts)), v.maxLength(healthFacts.length)),
  }),
  /** The person showed a box and what sends it. */
  keepTaught: v.object({
    shown: v.object({
      composer: structuralSelector,
      sendButton: v.nullable(structuralSelector),
      sendKey: v.picklist(sendKeys),
    }),
  }),
  /** The person takes it back: this is taught of the site now, or nothing. */
  restoreTaught: v.object({ parts: v.nullable(taughtParts) }),
  /**
   * The person wants to show Breather this site. What they wrote in and what they pressed, as
   * structural selectors where they are known, are filled in.
   */
  startTeach: v.object({
    composer: v.nullable(structuralSelector),
    sendButton: v.nullable(structuralSelector),
  }),
  /**
   * Of the frames of a tab in which something is shown, this one goes on alone; empty: none does.
   */
  takeTeaching: v.object({ by: v.pipe(v.string(), v.maxLength(64)) }),
};

/**
 * What the background says to a request of each kind, once it is done. What failed has no reply:
 * see `Result`.
 */
export interface FrameReplies {
  /** Null where only the general rules apply. */
  findSite: Site | null;
  startFrame: FrameStart;
  /** Whether it was brought: a page of our own brings it by itself. */
  startPrompt: boolean;
  readState: FrameState;
  /** The revision that holds it. */
  keepMark: number;
  /** The rules for chats of the frame's origin now. */
  keepChat: HeldChat[];
  /** What waits in chats of the frame's origin now. */
  keepLater: HeldLater[];
  lookAgain: null;
  noteAfter: null;
  suggest: Suggestion;
  noteOutcome: null;
  openPage: null;
  /** Whether it was brought: a page of our own has none. */
  startCompanion: boolean;
  keepSendKey: null;
  keepLearnt: null;
  /** When that ends, in epoch ms. */
  silence: number;
  switchOff: null;
  switchOn: null;
  endSilence: null;
  /** The reminder that is due, or null. */
  noteAct: SiteReminder | null;
  noteHealth: null;
  keepTaught: TaughtReply;
  restoreTaught: null;
  /** Whether it has begun. */
  startTeach: boolean;
  takeTeaching: null;
}

export type RequestKind = keyof typeof requests;

/** A request of one of these kinds, of any by default. */
export type FrameRequest<Kind extends RequestKind = RequestKind> = {
  [K in Kind]: { kind: K } & v.InferOutput<(typeof requests)[K]>;
}[Kind];

export type ReplyTo<Request extends FrameRequest> = Result<FrameReplies[Request['kind']]>;

export interface TaughtReply {
  /** What was taught of the site before. */
  before: TaughtParts | null;
}

export interface Suggestion {
  /** Said as the person's own, and true whatever happened. */
  line: string;
  /** A whole sentence to send. */
  starter: string;
}

export const requestKinds = namesOf(requests);

const named = v.object({ kind: v.picklist(requestKinds) });

/**
 * The border at which a message from a frame becomes a request; null for whatever is none. Pure;
 * never throws.
 */
export function parseFrameRequest(message: unknown): FrameRequest | null {
  const found = v.safeParse(named, message);
  if (!found.success) return null;
  const { kind } = found.output;
  const result = v.safeParse(requests[kind], message);
  // The cast: the compiler does not follow that the schema was the one of this kind.
  return result.success ? ({ kind, ...result.output } as FrameRequest) : null;
}

/** Goes along with each request. One whose answer was lost is made again with the same. */
export interface Asked {
  /** Epoch ms. */
  askedAt: number;
  /** No other request has the same. */
  askedAs: string;
}

const asked = v.object({
  askedAt: epochMs,
  askedAs: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
});

/**
 * When and as what a request was made first, at `now` (epoch ms). A time that is not of the last
 * minute, as after a clock was put right, counts as now. A message that no line of ours made is its
 * own first, under a random name.
 */
export function parseAsked(message: unknown, now: number): Asked {
  const result = v.safeParse(asked, message);
  const isRecent = (at: number) => at <= now && at > now - MINUTE_MS;
  if (result.success && isRecent(result.output.askedAt)) return result.output;
  return { askedAt: now, askedAs: result.success ? result.output.askedAs : crypto.randomUUID() };
}
