/**
 * What makes the drafts of a frame heated: marks, rests and a pause. Pure: every function takes the
 * state and gives the next one; `now` is epoch ms. Whether something is held at this moment is for
 * `hold.ts`.
 */
import { HOUR_MS, nextMorningAt } from '@/utils/time/durations';
import { chatOf } from './origin-tag';

/** How long a mark lasts: until this message is delivered, an hour, or the next morning. */
export type MarkScope = 'message' | 'hour' | 'morning';

/** What a person may ask for a draft: a mark, or a pause in its chat always; the same ends it. */
export type MarkChoice = MarkScope | 'chat';

/** A mark the person made on the drafts of one composer in one chat. */
export interface Mark {
  /** Salted hash of chat and composer. */
  key: string;
  scope: MarkScope;
  /** Epoch ms at which it fades by itself. */
  untilAt: number;
}

/**
 * A chat in which nothing is held until `untilAt`, because the person said so in the
 * prompt.
 */
export interface Rest {
  key: string;
  untilAt: number;
}

/** A chat in which the person always wants a pause. */
export interface HeldChat {
  /** With what the keys of all its boxes begin. */
  chat: string;
  /** Epoch ms from which on the person is asked whether it goes on. It holds until they say. */
  untilAt: number;
}

/** A message that waits in a chat until the person looks again. */
export interface HeldLater {
  /** As in `HeldChat`. */
  chat: string;
  /** Epoch ms. */
  keptAt: number;
  /** Epoch ms from which on it is asked what becomes of it. */
  untilAt: number;
}

export interface Heat {
  marks: readonly Mark[];
  rests: readonly Rest[];
  chats: readonly HeldChat[];
  later: readonly HeldLater[];
  /**
   * While the person pauses, drafts count as heated until then (epoch ms); null is no pause.
   */
  pauseEndsAt: number | null;
  /** As in `HeldChat`: the only chat that the pause is about; null: it is about every draft. */
  pauseChat: string | null;
}

export const noHeat: Heat = {
  marks: [],
  rests: [],
  chats: [],
  later: [],
  pauseEndsAt: null,
  pauseChat: null,
};

/** The scope of the mark that stands on this key, or null: unmarked, faded or resting. */
export function findScope(state: Heat, key: string, now: number): MarkScope | null {
  if (findRest(state, key, now)) return null;
  return state.marks.find((mark) => mark.key === key && mark.untilAt > now)?.scope ?? null;
}

export function findRest(state: Heat, key: string, now: number): Rest | null {
  return state.rests.find((rest) => rest.key === key && rest.untilAt > now) ?? null;
}

/** The rule of the chat of this key, or null. It is given while the chat rests, too. */
export function findChat(state: Heat, key: string): HeldChat | null {
  return ofChat(state.chats, key);
}

/** What waits for later in the chat of this key, or null. */
export function findLater(state: Heat, key: string): HeldLater | null {
  return ofChat(state.later, key);
}

/** Whether a send of this key is to be held: it is marked, or the person pauses. */
export function isHeated(state: Heat, key: string, now: number): boolean {
  if (findScope(state, key, now)) return true;
  const { pauseEndsAt, pauseChat } = state;
  const isAbout = pauseChat === null || isOfChat(key, pauseChat);
  return isAbout && (pauseEndsAt ?? 0) > now && !findRest(state, key, now);
}

/** Marks, changes the scope, or takes the mark back when it has this scope already. Ends a rest. */
export function toggleMark(state: Heat, key: string, scope: MarkScope, now: number): Heat {
  const marks = without(state.marks, key);
  if (findScope(state, key, now) !== scope) {
    const untilAt = scope === 'hour' ? now + HOUR_MS : nextMorningAt(now);
    marks.push({ key, scope, untilAt });
  }
  return { ...state, marks, rests: without(state.rests, key) };
}

/** Nothing is held in this chat until the next morning. */
export function rest(state: Heat, key: string, now: number): Heat {
  return { ...state, rests: [...without(state.rests, key), { key, untilAt: nextMorningAt(now) }] };
}

/** The rest is taken back: what marks this chat holds again. */
export function endRest(state: Heat, key: string): Heat {
  return { ...state, rests: without(state.rests, key) };
}

/** Ends the mark for one message on this key; one for a time stays. */
export function endMessage(state: Heat, key: string): Heat {
  const marks = state.marks.filter((mark) => mark.key !== key || mark.scope !== 'message');
  return { ...state, marks };
}

/**
 * The draft went on under another key: its mark, its rest and what waits for later go along, and
 * end under the old one.
 */
export function carry(state: Heat, from: string, to: string): Heat {
  const move = <T extends { key: string }>(entries: readonly T[]): T[] => {
    const moved = entries.find(({ key }) => key === from);
    return moved ? [...without(without(entries, from), to), { ...moved, key: to }] : [...entries];
  };
  const waits = findLater(state, from);
  const later = state.later.map((one) => (one === waits ? { ...one, chat: chatOf(to) } : one));
  return { ...state, marks: move(state.marks), rests: move(state.rests), later };
}

/**
 * Takes over what the background keeps, for every key but the ones changed here and not yet kept.
 */
export function adopt(state: Heat, kept: Heat, pending: { has(key: string): boolean }): Heat {
  const merge = <T extends { key: string }>(theirs: readonly T[], ours: readonly T[]) => [
    ...theirs.filter(({ key }) => !pending.has(key)),
    ...ours.filter(({ key }) => pending.has(key)),
  ];
  const { chats, later, pauseEndsAt, pauseChat } = kept;
  const [marks, rests] = [merge(kept.marks, state.marks), merge(kept.rests, state.rests)];
  return { marks, rests, chats, later, pauseEndsAt, pauseChat };
}

function ofChat<T extends { chat: string }>(entries: readonly T[], key: string): T | null {
  return entries.find(({ chat }) => isOfChat(key, chat)) ?? null;
}

function isOfChat(key: string, chat: string): boolean {
  return key.startsWith(`${chat}.`);
}

function without<T extends { key: string }>(entries: readonly T[], key: string): T[] {
  return entries.filter((entry) => entry.key !== key);
}
