/**
 * What a person saves on purpose: promises, check-ins, wins, reframes, and what they wrote for a
 * deck. Each store of the journal holds entries of one shape; `parseEntry` is the border of the
 * database.
 */
import * as v from 'valibot';
import {
  LONGEST_NOTE,
  LONGEST_OF_REFRAME,
  LONGEST_TEXT,
  LONGEST_WHOM,
  LONGEST_WIN,
} from '@/utils/practice/limits';
import { decks, ownCard, ownItem } from '@/utils/settings/own-texts';
import { epochMs } from '@/utils/time/epoch-ms';

/** The stores of what is of a day. */
export const dayStores = ['promises', 'checkIns', 'wins', 'reframes'] as const;
export type DayStore = (typeof dayStores)[number];

/** All of them; what was written for a deck is in the store of its name. */
export const stores = [...dayStores, ...decks] as const;
export type StoreName = (typeof stores)[number];

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const said = (longest: number) => v.pipe(text(longest), v.minLength(1));

/** `YYYY-MM-DD` of the local calendar. */
const day = v.pipe(v.string(), v.isoDate());

const base = { id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)), createdAt: epochMs };

const promise = v.object({
  ...base,
  what: said(LONGEST_TEXT),
  toWhom: v.nullable(text(LONGEST_WHOM)),
  dueOn: v.nullable(day),
  /** Whether the reminder of the day is wanted. */
  remind: v.boolean(),
  state: v.picklist(['open', 'kept', 'notKept']),
  /** How often the day was moved. */
  moves: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** When it was kept or not kept; null while it is open. */
  closedAt: v.nullable(epochMs),
});

const checkIn = v.object({
  ...base,
  /** The question of the deck; null for one of the person's own that is gone. */
  questionId: v.nullable(text(64)),
  question: said(LONGEST_TEXT),
  note: text(LONGEST_NOTE),
});

const win = v.object({
  ...base,
  kind: v.picklist(['goal', 'wentWell', 'joy']),
  text: said(LONGEST_WIN),
  /** For a goal: when it was reached; null while it is open. Null for the others. */
  doneAt: v.nullable(epochMs),
});

const strength = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)));

const reframe = v.object({
  ...base,
  thought: said(LONGEST_OF_REFRAME.thought),
  /** Ids of thinking patterns that the person recognised. */
  patterns: v.array(text(64)),
  evidenceFor: text(LONGEST_OF_REFRAME.evidenceFor),
  evidenceAgainst: text(LONGEST_OF_REFRAME.evidenceAgainst),
  balanced: text(LONGEST_OF_REFRAME.balanced),
  smallTest: text(LONGEST_OF_REFRAME.smallTest),
  /** How strong the feeling was, 0 to 10, before and after; null when it was not said. */
  before: strength,
  after: strength,
  /** A pinned one stays; any other goes by itself 7 days after `createdAt`. */
  isPinned: v.boolean(),
});

/** By the time at which they were made, own texts keep their order. */
const card = v.object({ ...base, ...v.omit(ownCard, ['id']).entries });
const item = v.object({ ...base, ...v.omit(ownItem, ['id']).entries });

export const entrySchemas = {
  promises: promise,
  checkIns: checkIn,
  wins: win,
  reframes: reframe,
  cards: card,
  words: item,
  ideas: item,
  affirmations: item,
  questions: item,
};

export type PromiseEntry = v.InferOutput<typeof promise>;
export type CheckInEntry = v.InferOutput<typeof checkIn>;
export type WinEntry = v.InferOutput<typeof win>;
export type ReframeEntry = v.InferOutput<typeof reframe>;
type ItemEntry = v.InferOutput<typeof item>;

export interface Entries {
  promises: PromiseEntry;
  checkIns: CheckInEntry;
  wins: WinEntry;
  reframes: ReframeEntry;
  cards: v.InferOutput<typeof card>;
  words: ItemEntry;
  ideas: ItemEntry;
  affirmations: ItemEntry;
  questions: ItemEntry;
}

/** Null for what is no entry of this store. Never throws. */
export function parseEntry<Store extends StoreName>(
  store: Store,
  stored: unknown,
): Entries[Store] | null {
  const result = v.safeParse(entrySchemas[store], stored);
  // The schema of a store gives the entry of that store; TypeScript cannot see it through the
  // index.
  return result.success ? (result.output as Entries[Store]) : null;
}
