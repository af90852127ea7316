/**
 * What the guard of one frame knows, and how it decides. Pure: every function takes the state and gives the next
 * one; `now` is epoch ms. The promises it keeps: a heated message never goes without a choice, never goes twice,
 * and there is always a way to send.
 */
import { HOUR_MS, MINUTE_MS, nextMorningAt } from '@/utils/time/durations';

/** How long a mark lasts: until this message is delivered, an hour, or the next morning. */
export type MarkScope = 'message' | 'hour' | 'morning';

/** A mark the person made on the drafts of one composer in one conversation. */
export interface Mark {
  /** Salted hash of conversation and composer. */
  key: string;
  scope: MarkScope;
  /** Epoch ms at which it fades by itself. */
  untilAt: number;
}

/** A conversation in which nothing is held until `untilAt`, because the person said so in the prompt. */
export interface Rest {
  key: string;
  untilAt: number;
}

/** A draft about to be sent: the key of its mark, and a fingerprint of its words that never leaves the frame. */
export interface Attempt {
  key: string;
  draft: string;
}

export type Phase =
  | { kind: 'idle' }
  /** The prompt is open. */
  | { kind: 'held'; attempt: Attempt }
  /** The person chose to send, and we press send once. */
  | { kind: 'releasing'; attempt: Attempt; untilAt: number }
  /** We could not deliver it; the person's next press passes. */
  | { kind: 'armed'; key: string; untilAt: number }
  /** That press is under way; all its events pass. */
  | { kind: 'passing'; key: string; untilAt: number };

export interface GuardState {
  marks: readonly Mark[];
  rests: readonly Rest[];
  /** While the person pauses, every draft counts as heated until then (epoch ms); null is no pause. */
  pauseEndsAt: number | null;
  phase: Phase;
}

/** `hold` shows the prompt; `swallow` keeps the event from the page without one, for a release is under way. */
export type Verdict = 'pass' | 'hold' | 'swallow';

/** A composer that empties within this time of our press was delivered. */
export const DELIVERY_MS = 1_500;
const ARMED_MS = 5 * MINUTE_MS;

export const emptyGuard: GuardState = {
  marks: [],
  rests: [],
  pauseEndsAt: null,
  phase: { kind: 'idle' },
};

/** The scope of the mark that stands on this key, or null: unmarked, faded or resting. */
export function findScope(state: GuardState, key: string, now: number): MarkScope | null {
  if (findRest(state, key, now)) return null;
  return state.marks.find((mark) => mark.key === key && mark.untilAt > now)?.scope ?? null;
}

export function findRest(state: GuardState, key: string, now: number): Rest | null {
  return state.rests.find((rest) => rest.key === key && rest.untilAt > now) ?? null;
}

/** Whether a send of this key is to be held: it is marked, or the person pauses. */
export function isHeated(state: GuardState, key: string, now: number): boolean {
  if (findScope(state, key, now)) return true;
  return (state.pauseEndsAt ?? 0) > now && !findRest(state, key, now);
}

/** Whether events of this key need a look: it is heated, or its send is under way. */
export function isWatched(state: GuardState, key: string, now: number): boolean {
  return findKeyUnderWay(state) === key || isHeated(state, key, now);
}

/** The key whose send is held, on its way or allowed; null while there is none. */
export function findKeyUnderWay({ phase }: GuardState): string | null {
  if ('attempt' in phase) return phase.attempt.key;
  return 'key' in phase ? phase.key : null;
}

/** Marks, changes the scope, or takes the mark back when it has this scope already. Ends a rest. */
export function toggleMark(
  state: GuardState,
  key: string,
  scope: MarkScope,
  now: number,
): GuardState {
  const marks = without(state.marks, key);
  if (findScope(state, key, now) !== scope) {
    const untilAt = scope === 'hour' ? now + HOUR_MS : nextMorningAt(now);
    marks.push({ key, scope, untilAt });
  }
  const phase = afterUnmark(state.phase, key, marks);
  return { ...state, marks, rests: without(state.rests, key), phase };
}

/** A mark that was taken back leaves nothing armed, so that a new mark holds again. */
function afterUnmark(phase: Phase, key: string, marks: Mark[]): Phase {
  const isGone = phase.kind === 'armed' && phase.key === key && !marks.some((m) => m.key === key);
  return isGone ? { kind: 'idle' } : phase;
}

/**
 * What happens to one event of a send. `isFollowUp` says that the page's own code may have made it out of our
 * press, as a form's submit is; `isRuled`, that a rule of the person's own heats this draft.
 */
export function decide(
  state: GuardState,
  key: string,
  isFollowUp: boolean,
  now: number,
  isRuled = false,
): Verdict {
  const { phase } = state;
  // What is held or on its way out stays so, even if its mark fades or is taken back meanwhile.
  const isOurs = 'attempt' in phase && phase.attempt.key === key;
  if (isOurs && phase.kind === 'held') return 'swallow';
  if (isOurs && phase.kind === 'releasing' && phase.untilAt > now) {
    return isFollowUp ? 'pass' : 'swallow';
  }
  if (!isHeated(state, key, now) && !isRuled) return 'pass';
  if (phase.kind === 'held') return 'swallow';
  const isAllowed = phase.kind === 'armed' || phase.kind === 'passing';
  return isAllowed && phase.key === key && phase.untilAt > now ? 'pass' : 'hold';
}

/** The prompt is open for this attempt. */
export function hold(state: GuardState, attempt: Attempt): GuardState {
  return { ...state, phase: { kind: 'held', attempt } };
}

/** The person's own press passed: from here all its events do. Null when nothing was armed for this key. */
export function startPassing(state: GuardState, key: string, now: number): GuardState | null {
  const { phase } = state;
  if (phase.kind !== 'armed' || phase.key !== key) return null;
  return { ...state, phase: { kind: 'passing', key, untilAt: now + DELIVERY_MS } };
}

/** The prompt closed without sending. */
export function stopHolding(state: GuardState): GuardState {
  return { ...state, phase: { kind: 'idle' } };
}

/** The prompt vanished without a choice, so the next press passes: it breaks open. */
export function breakOpen(state: GuardState, now: number): GuardState {
  const { phase } = state;
  return phase.kind === 'held' ? arm(state, phase.attempt.key, now) : state;
}

/** The person chose to send what is held. Null when nothing is. */
export function release(state: GuardState, now: number): GuardState | null {
  const { phase } = state;
  if (phase.kind !== 'held') return null;
  const releasing: Phase = {
    kind: 'releasing',
    attempt: phase.attempt,
    untilAt: now + DELIVERY_MS,
  };
  return { ...state, phase: releasing };
}

/** Nothing is held in this conversation until the next morning. */
export function rest(state: GuardState, now: number): GuardState {
  const { phase } = state;
  if (phase.kind !== 'held') return state;
  const { key } = phase.attempt;
  const rests = [...without(state.rests, key), { key, untilAt: nextMorningAt(now) }];
  return { ...state, rests, phase: { kind: 'idle' } };
}

/** The rest is taken back: what marks this conversation holds again. */
export function endRest(state: GuardState, key: string): GuardState {
  return { ...state, rests: without(state.rests, key) };
}

/** Ends the mark for one message on this key; one for a time stays. */
export function endMessage(state: GuardState, key: string): GuardState {
  const marks = state.marks.filter((mark) => mark.key !== key || mark.scope !== 'message');
  return { ...state, marks };
}

/** The message was delivered: a mark for this message ends with it. What another composer holds by now stays held. */
export function delivered(state: GuardState, key: string): GuardState {
  const isOver = findKeyUnderWay(state) === key;
  return { ...endMessage(state, key), phase: isOver ? { kind: 'idle' } : state.phase };
}

/** The composer did not empty in time: we never press again, the person's next press passes. */
export function arm(state: GuardState, key: string, now: number): GuardState {
  return { ...state, phase: { kind: 'armed', key, untilAt: now + ARMED_MS } };
}

/** Takes over what the background keeps, for every key but the ones changed here and not yet kept. */
export function adopt(
  state: GuardState,
  kept: Pick<GuardState, 'marks' | 'rests' | 'pauseEndsAt'>,
  pending: { has(key: string): boolean },
): GuardState {
  const merge = <T extends { key: string }>(theirs: readonly T[], ours: readonly T[]) => [
    ...theirs.filter(({ key }) => !pending.has(key)),
    ...ours.filter(({ key }) => pending.has(key)),
  ];
  return {
    marks: merge(kept.marks, state.marks),
    rests: merge(kept.rests, state.rests),
    pauseEndsAt: kept.pauseEndsAt,
    phase: state.phase,
  };
}

function without<T extends { key: string }>(entries: readonly T[], key: string): T[] {
  return entries.filter((entry) => entry.key !== key);
}
