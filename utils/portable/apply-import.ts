/**
 * A plan made true, all of it or nothing, in two storages that know nothing of each other. The entries and the settings
 * to come are written in one transaction of the journal: that moment decides. Then the settings go to their place, and
 * the note of them goes. What stops in between is finished by `finishImport` at the next start; see
 * docs/decisions/0012-import.md.
 */
import { changeRows, dropWaiting, type RowChange, readWaiting } from '@/utils/journal/change-rows';
import type { JournalTrouble } from '@/utils/journal/journal-database';
import type { KeptState } from '@/utils/journal/journal-state';
import { doLongWork, LONG_WORK_LOCK } from '@/utils/journal/long-work';
import type { Lock } from '@/utils/lock/lock';
import { defaultSettings, parseSettings } from '@/utils/settings/settings';
import { readStoredSettings, writeStoredSettings } from '@/utils/settings/stored-settings';
import { portableStores } from './by-store';
import type { ImportPlan } from './plan-import';

/** What takes an import back. It lives in the memory of the page. */
export interface ImportUndo {
  changes: RowChange[];
  /** Undefined leaves the lock. */
  lock: Lock | null | undefined;
  /** As stored before; null when they were not changed. */
  settings: { stored: unknown } | null;
  /** The journal right after the import: what is put back is sealed with the lock that it had then, or with none. */
  after: { generation: number; lock: Lock | null };
}

/**
 * `changed`: something here changed since the plan was made, or since the import, so that it can not be taken back;
 * `stopped`: by the person, or since everything is erased; `settings`: they could not be written.
 */
export type ApplyTrouble = JournalTrouble | 'changed' | 'stopped' | 'settings';

type Refused = { ok: false; reason: ApplyTrouble };
export type ApplyAnswer = { ok: true; undo: ImportUndo } | Refused;
export type UndoAnswer = { ok: true } | Refused;

interface Wish {
  signal: AbortSignal;
  /** From 0 to 1. */
  onProgress(share: number): void;
}

/** Never rejects. */
export async function applyImport(plan: ImportPlan, wish: Wish): Promise<ApplyAnswer> {
  const changes = portableStores.flatMap((store) => plan.stores[store].changes);
  const lock = plan.lock ?? undefined;
  const undo = { changes: changes.map(backwards), lock: lock && plan.lockHere };
  const answer = await apply(
    {
      changes,
      lock,
      undo,
      suits: ({ generation }) => generation === plan.generation,
      settle: plan.settings && ((stored) => (isStill(stored, plan) ? plan.settings : REFUSED)),
    },
    wish,
  );
  if (!answer.ok) return answer;
  // Each change of the journal counts as one.
  const after = { generation: plan.generation + 1, lock: plan.lock ?? plan.lockHere };
  return { ok: true, undo: { ...undo, settings: answer.before, after } };
}

/**
 * Puts back what was there before the import, over what was changed in the same entries since. Refuses as `changed`,
 * and changes nothing, where that would lay something open or lose it: when the passphrase was set, changed or taken out
 * since, when the journal or the settings were erased, and, where the lock would go back too, when anything at all was
 * changed in the journal. Never rejects.
 */
export function undoImport(
  { changes, lock, settings, after }: ImportUndo,
  wish: Wish,
): Promise<UndoAnswer> {
  return apply(
    {
      changes,
      lock,
      undo: { changes: changes.map(backwards), lock: lock === undefined ? lock : after.lock },
      suits: (state) => {
        if (state.lock?.salt !== after.lock?.salt) return false;
        // What was sealed since opens only with the lock that would go. An erased journal counts from nothing again.
        return lock === undefined
          ? state.generation >= after.generation
          : state.generation === after.generation;
      },
      settle: settings && ((stored) => (stored === undefined ? REFUSED : settings.stored)),
    },
    wish,
  );
}

/**
 * Finishes what a page or a browser left half done when it went away. Nothing happens while an import runs. Rejects
 * when a storage refuses; it is then tried again at the next start.
 */
export async function finishImport(): Promise<void> {
  await navigator.locks.request(LONG_WORK_LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock || !(await isJournalThere())) return;
    const waiting = await readWaiting();
    if (!waiting.ok || waiting.value === null) return;
    if (parseSettings(waiting.value).ok) await writeStoredSettings(waiting.value);
    await dropWaiting();
  });
}

const REFUSED = Symbol('settings that are others by now');

type Rows = Pick<ImportUndo, 'changes' | 'lock'>;

interface Changes extends Rows {
  /** Takes the rows back if the settings do not fit. */
  undo: Rows;
  /** Whether the journal may still be changed. */
  suits(state: KeptState): boolean;
  /** What to store, by what is stored now, undefined for nothing; null when the settings stay as they are. */
  settle: ((stored: unknown) => unknown) | null;
}

type Applied = { ok: true; before: { stored: unknown } | null } | Refused;

function apply(wanted: Changes, wish: Wish): Promise<Applied> {
  return doLongWork((erasing) => {
    const signal = AbortSignal.any([wish.signal, erasing]);
    return applyNow(wanted, { ...wish, signal }).catch((): Applied => {
      return { ok: false, reason: signal.aborted ? 'stopped' : 'settings' };
    });
  });
}

async function applyNow(
  { changes, lock, undo, suits, settle }: Changes,
  { signal, onProgress }: Wish,
): Promise<Applied> {
  // It may have waited for another one.
  signal.throwIfAborted();
  const settings = settle && (await readSettled(settle));
  if (settings?.next === REFUSED) return { ok: false, reason: 'changed' };
  const isJournalChanged = changes.length > 0 || lock !== undefined;
  if (isJournalChanged) {
    const answer = await changeRows(
      { changes, lock, suits, waiting: settings?.next ?? null },
      { signal, written: (count) => onProgress(count / changes.length) },
    );
    if (!answer.ok) return answer;
    if (!answer.value) return { ok: false, reason: 'changed' };
  }
  if (!settings) return { ok: true, before: null };
  try {
    await writeStoredSettings(settings.next);
  } catch (cause) {
    // The settings do not fit: then the entries do not come either.
    if (isJournalChanged) await takeBack(undo);
    throw cause;
  }
  if (isJournalChanged) await dropWaiting();
  return { ok: true, before: { stored: settings.stored ?? defaultSettings } };
}

async function readSettled(settle: (stored: unknown) => unknown) {
  const stored = await readStoredSettings();
  return { stored, next: settle(stored) };
}

async function takeBack({ changes, lock }: Rows): Promise<void> {
  const { signal } = new AbortController();
  await changeRows(
    { changes, lock, suits: () => true, waiting: null },
    { signal, written: () => {} },
  );
  await dropWaiting();
}

function isStill(stored: unknown, { settingsHere }: ImportPlan): boolean {
  return JSON.stringify(parseSettings(stored).settings) === JSON.stringify(settingsHere);
}

function backwards({ store, id, row, before }: RowChange): RowChange {
  return { store, id, row: before ?? null, before: row ?? undefined };
}

/** Looking into a database that is not there would make an empty one. */
async function isJournalThere(): Promise<boolean> {
  const found = await indexedDB.databases().catch(() => []);
  return found.length > 0;
}
