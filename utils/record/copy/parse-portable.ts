/**
 * The border of the import: whatever the file holds, a whole `PortableFile` comes out, or why not.
 */
import * as v from 'valibot';
import { isWeakLock, type Lock, parseLock } from '@/utils/record/lock';
import { parseSettings, type Settings } from '@/utils/settings/settings';
import { epochMs } from '@/utils/time/epoch-ms';
import { byStore, portableStores } from './by-store';
import { findJsonTrouble } from './find-json-trouble';
import { migratePortable } from './migrate-portable';
import { FORMAT, PORTABLE_VERSION, type RowsByStore } from './portable-file';

export interface PortableFile {
  /** Null when the file brings none that can be read. */
  settings: Settings | null;
  lock: Lock | null;
  /** Not looked at yet: any of them may be no entry. */
  rows: RowsByStore;
  /** Entries of a kind that this Breather does not know. */
  unknownRows: number;
  /** Epoch ms at which it says that it was saved; null where that is no time. */
  savedAt: number | null;
}

/**
 * `notOurs`: it is something else; `cutOff`: its end is missing; `tooMany`: more in it than
 * Breather ever keeps; `newer`: a newer Breather wrote it; `damaged`: ours, and not whole;
 * `weakLock`: its passphrase is too quick to try.
 */
export type FileTrouble = 'notOurs' | 'cutOff' | 'tooMany' | 'newer' | 'damaged' | 'weakLock';

export type ParsedPortable = { ok: true; file: PortableFile } | { ok: false; reason: FileTrouble };

const headSchema = v.looseObject({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const bodySchema = v.object({
  settings: v.nullish(v.unknown(), null),
  lock: v.nullish(v.unknown(), null),
  exportedAt: v.fallback(v.nullable(epochMs), null),
  journal: v.pipe(
    // A list has keys too.
    v.custom((journal) => !Array.isArray(journal)),
    v.record(v.string(), v.array(v.unknown())),
  ),
});

/** Never throws. */
export function parsePortable(text: string): ParsedPortable {
  const trouble = findJsonTrouble(text);
  // What never was ours is told as that, also when its end is missing.
  if (trouble) return refuse(trouble === 'cutOff' && !beginsLikeOurs(text) ? 'notOurs' : trouble);
  const head = v.safeParse(headSchema, parseJson(text));
  if (!head.success) return refuse(beginsLikeOurs(text) ? 'damaged' : 'notOurs');
  if (head.output.version > PORTABLE_VERSION) return refuse('newer');
  const body = v.safeParse(bodySchema, migratePortable(head.output));
  if (!body.success) return refuse('damaged');
  const { journal } = body.output;
  const settings = parseSettings(body.output.settings);
  if (!settings.ok) return refuse(settings.reason === 'newer' ? 'newer' : 'damaged');
  const lock = parseLock(body.output.lock);
  if (lock === null && body.output.lock !== null) return refuse('damaged');
  if (lock && isWeakLock(lock)) return refuse('weakLock');
  return {
    ok: true,
    file: {
      settings: body.output.settings === null ? null : settings.value,
      lock,
      rows: byStore((store) => (Object.hasOwn(journal, store) ? (journal[store] ?? []) : [])),
      unknownRows: Object.entries(journal)
        .filter(([name]) => !portableStores.some((store) => store === name))
        .reduce((sum, [, rows]) => sum + rows.length, 0),
      savedAt: body.output.exportedAt,
    },
  };
}

function beginsLikeOurs(text: string): boolean {
  return /^\s*\{\s*"format"\s*:\s*"breather"/.test(text);
}

function refuse(reason: FileTrouble): ParsedPortable {
  return { ok: false, reason };
}

/** Undefined for what is no JSON, which JSON itself has no word for. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
