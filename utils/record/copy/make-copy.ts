/** The file to take along, made of what can be read. */
import { isFaded } from '@/utils/record/fading';
import { REFRAME_KEPT_MS } from '@/utils/record/journal';
import type { JournalTrouble } from '@/utils/record/journal-database';
import { forgetLearnt } from '@/utils/settings/learnt';
import { parseSettings } from '@/utils/settings/settings';
import { wakeRules } from '@/utils/settings/site-rules';
import { readStoredSettings } from '@/utils/settings/stored-settings';
import { byStore, portableStores } from './by-store';
import { readRow } from './plan-store';
import { LARGEST_FILE_BYTES, type RowsByStore, writePortable } from './portable-file';
import { readWhole } from './read-whole';
import { runInTurns } from './run-in-turns';

export interface Copy {
  file: Blob;
  /** Entries that lie in the journal and cannot be read. */
  unreadable: number;
  /** Why the journal is not in it; null when it is. */
  journal: JournalTrouble | null;
  hasSettings: boolean;
  /** It cannot be brought in again. */
  isTooBig: boolean;
}

interface Wish {
  /** Epoch ms. */
  now: number;
  signal: AbortSignal;
  /** From 0 to 1. */
  onProgress(share: number): void;
}

/**
 * What cannot be read is left out, and so is what has had its time. Rejects with the signal's
 * reason when it is aborted.
 */
export async function makeCopy({ now, signal, onProgress }: Wish): Promise<Copy> {
  const [settings, journal] = await Promise.all([readSettings(), readWhole()]);
  const found: RowsByStore = journal.ok ? journal.value.rows : byStore(() => []);
  const total = portableStores.reduce((sum, store) => sum + found[store].length, 0);
  let done = 0;
  let faded = 0;
  const turns = { signal, onTurn: () => onProgress(done / (2 * total)) };
  const rows = await runInTurns(readAll(), turns);
  const pieces = await runInTurns(writeAll(), turns);
  const file = new Blob(pieces, { type: 'application/json' });
  return {
    file,
    unreadable: total - faded - portableStores.reduce((sum, store) => sum + rows[store].length, 0),
    journal: journal.ok ? null : journal.reason,
    hasSettings: settings !== null,
    isTooBig: file.size > LARGEST_FILE_BYTES,
  };

  function* readAll(): Generator<void, RowsByStore> {
    const readable: Record<string, unknown[]> = byStore(() => []);
    for (const store of portableStores) {
      for (const row of found[store]) {
        if (store === 'reframes' && isFaded(row, now - REFRAME_KEPT_MS)) faded += 1;
        else if (readRow(store, row)) readable[store]?.push(row);
        done += 1;
        yield;
      }
    }
    return byStore((store) => readable[store] ?? []);
  }

  function* writeAll(): Generator<void, string[]> {
    const written: string[] = [];
    const lock = journal.ok ? journal.value.lock : null;
    for (const piece of writePortable({ settings, lock, rows }, now)) {
      written.push(piece);
      // A piece is a thousand entries, or the little between two stores.
      done = Math.min(done + (piece.length > 100 ? 1_000 : 0), 2 * total);
      yield;
    }
    return written;
  }
}

/**
 * What use has shown of a site stays here, and so does the rest of a rule. Settings of a newer
 * Breather travel as they are: it can read them again. Null for what nobody can read.
 */
async function readSettings(): Promise<unknown> {
  const stored = await readStoredSettings().catch(() => null);
  const parsed = parseSettings(stored);
  if (parsed.ok) {
    const { sites, rules } = parsed.value;
    return { ...parsed.value, sites: sites.map(forgetLearnt), rules: wakeRules(rules) };
  }
  return parsed.reason === 'newer' ? stored : null;
}
