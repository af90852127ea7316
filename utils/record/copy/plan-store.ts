/** What a file would change in one store of the journal. Pure; nothing is written here. */

import type { RowChange } from '@/utils/record/change-rows';
import { type Counts, countKinds, parseCountRow } from '@/utils/record/counts';
import { parseEntry, type StoreName } from '@/utils/record/entries';
import { REFRAME_KEPT_MS } from '@/utils/record/journal';
import { COUNTS } from '@/utils/record/journal-database';
import { isSealed, parseOpenPart } from '@/utils/record/sealed';
import type { PortableStore } from './by-store';
import type { ImportMode } from './holding-parts';

/** No entry of ours is longer when it is sealed. */
const LONGEST_SEAL = 100_000;

interface Row {
  id: string;
}

/** An entry that is here already. */
export interface OwnRow {
  id: IDBValidKey;
  /** As it lies in the journal. */
  stored: unknown;
  /** As it can be compared with one of the file: opened, where it is sealed and can be opened. */
  opened: unknown;
}

export interface StorePlan {
  added: number;
  replaced: number;
  same: number;
  /** Entries of the file that are no entries, come twice, or have had their time. */
  leftOut: number;
  removed: number;
  changes: RowChange[];
}

interface StoreToPlan {
  store: PortableStore;
  /** Of the file. */
  rows: readonly unknown[];
  own: readonly OwnRow[];
  mode: ImportMode;
  /** Epoch ms. */
  now: number;
}

export function emptyStorePlan(): StorePlan {
  return { added: 0, replaced: 0, same: 0, leftOut: 0, removed: 0, changes: [] };
}

/** Yields after each entry, so that the one who asks can stop or let the page draw. */
export function* planStore({
  store,
  rows,
  own,
  mode,
  now,
}: StoreToPlan): Generator<void, StorePlan> {
  const plan = emptyStorePlan();
  const ownById = new Map(own.map((row) => [row.id, row]));
  const seen = new Set<IDBValidKey>();
  for (const unread of rows) {
    yield;
    const read = readRow(store, unread);
    if (!read || seen.has(read.id) || isFaded(store, read, now)) {
      plan.leftOut += 1;
      continue;
    }
    seen.add(read.id);
    const here = ownById.get(read.id);
    const row = store === COUNTS && mode === 'merge' ? withHigher(read, here?.stored) : read;
    if (here && isSameRow(store, row, here)) {
      plan.same += 1;
      continue;
    }
    plan[here ? 'replaced' : 'added'] += 1;
    plan.changes.push({ store, id: row.id, row, before: here?.stored });
  }
  if (mode === 'merge') return plan;
  for (const { id, stored } of own) {
    yield;
    if (seen.has(id)) continue;
    plan.removed += 1;
    plan.changes.push({ store, id, row: null, before: stored });
  }
  return plan;
}

/** An entry as it may lie in the journal, readable or sealed; null for what is none. */
export function readRow(store: PortableStore, unread: unknown): Row | null {
  if (store === COUNTS) return parseCountRow(unread);
  return isSealed(unread) ? readSealed(store, unread) : parseEntry(store, unread);
}

/**
 * A sealed entry. That it can be opened is not asked: its passphrase does not come with the file.
 */
function readSealed(store: StoreName, row: { sealed: string }): (Row & { sealed: string }) | null {
  const { sealed } = row;
  const open = sealed.length <= LONGEST_SEAL ? parseOpenPart(store, row) : null;
  return open && { ...open, sealed };
}

/** Whether the next look at the reframes would take it out again. */
function isFaded(store: PortableStore, row: Row, now: number): boolean {
  const open = store === 'reframes' ? parseOpenPart(store, row) : null;
  return open !== null && !open.isPinned && open.createdAt < now - REFRAME_KEPT_MS;
}

/**
 * Both counted the same day: neither is to lose what it counted, nor is the same file to count
 * twice.
 */
function withHigher(row: Row, stored: unknown): Row {
  const [one, other] = [parseCountRow(row), parseCountRow(stored)];
  if (!one || !other) return row;
  const higher: Partial<Counts> = {};
  for (const kind of countKinds) higher[kind] = Math.max(one[kind], other[kind]);
  return { ...one, ...higher };
}

function isSameRow(store: PortableStore, row: Row, { stored, opened }: OwnRow): boolean {
  if (store === COUNTS) return JSON.stringify(row) === JSON.stringify(parseCountRow(stored));
  const here = isSealed(row) ? isSealed(stored) && readSealed(store, stored) : opened;
  // Both sides come out of the same schema, so their fields are in the same order.
  return JSON.stringify(row) === JSON.stringify(isSealed(row) ? here : parseEntry(store, here));
}
