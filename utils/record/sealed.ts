/**
 * How an entry lies in a journal with a passphrase: its words sealed, and beside them only what
 * must be read without the passphrase. Those are the day of a promise for its reminder, and the age
 * of a reframe for its end.
 */
import * as v from 'valibot';
import { isRecord } from '@/utils/extension/is-record';
import { entrySchemas, type StoreName } from './entries';
import { seal, unseal } from './seal';

const { promises, checkIns, wins, reframes, cards, words, ideas, affirmations, questions } =
  entrySchemas;

/**
 * What stays in the open. The seal is bound to this part: nobody changes it without the key.
 */
const openParts = {
  promises: v.pick(promises, ['id', 'createdAt', 'state', 'remind', 'dueOn']),
  checkIns: v.pick(checkIns, ['id', 'createdAt']),
  wins: v.pick(wins, ['id', 'createdAt']),
  reframes: v.pick(reframes, ['id', 'createdAt', 'isPinned']),
  cards: v.pick(cards, ['id', 'createdAt']),
  words: v.pick(words, ['id', 'createdAt']),
  ideas: v.pick(ideas, ['id', 'createdAt']),
  affirmations: v.pick(affirmations, ['id', 'createdAt']),
  questions: v.pick(questions, ['id', 'createdAt']),
} as const;

type OpenParts = { [Store in StoreName]: v.InferOutput<(typeof openParts)[Store]> };

/**
 * What can be read of a record without the passphrase, sealed or not; null when even that is not
 * there.
 */
export function parseOpenPart<Store extends StoreName>(
  store: Store,
  record: unknown,
): OpenParts[Store] | null {
  const result = v.safeParse(openParts[store], record);
  // The schema of a store gives the part of that store; TypeScript cannot see it through the
  // index.
  return result.success ? (result.output as OpenParts[Store]) : null;
}

/**
 * A seal shows how long it is. What is filled up to whole steps of this many bytes shows little of
 * the words in it.
 */
const STEP_BYTES = 256;

/** Of a record whose open part cannot be read nothing but its id stays in the open. */
export async function sealRecord(
  key: CryptoKey,
  store: StoreName,
  record: unknown,
): Promise<unknown> {
  const open = openPartOf(store, record);
  return {
    ...open,
    sealed: await seal(key, filledUp(JSON.stringify(record)), boundTo(store, open)),
  };
}

/**
 * The record as it was before it was sealed; null when it does not open. One that is not sealed
 * comes back as it is.
 */
export async function openRecord(
  key: CryptoKey | null,
  store: StoreName,
  record: unknown,
): Promise<unknown> {
  if (!isSealed(record)) return record;
  const text = key && (await unseal(key, record.sealed, boundTo(store, openPartOf(store, record))));
  // What was sealed is JSON: a seal that opens was not changed.
  return text ? JSON.parse(text) : null;
}

export function isSealed(record: unknown): record is { sealed: string } {
  return isRecord(record) && typeof record.sealed === 'string';
}

type OpenPart = OpenParts[StoreName] | { id: unknown };

function openPartOf(store: StoreName, record: unknown): OpenPart {
  return parseOpenPart(store, record) ?? { id: isRecord(record) ? record.id : undefined };
}

function boundTo(store: StoreName, open: OpenPart): string {
  return JSON.stringify([store, open]);
}

/** Spaces after JSON say nothing. Older seals have none, and open in the same way. */
function filledUp(json: string): string {
  const { length } = new TextEncoder().encode(json);
  return json + ' '.repeat((STEP_BYTES - (length % STEP_BYTES)) % STEP_BYTES);
}
