/**
 * A plan made true, all of it or nothing, in two storages that know nothing of each other. The entries and the settings
 * to come are written in one transaction of the journal: that moment decides. Then the settings go to their place, and
 * the note of them goes. What stops in between is finished by `finishImport` at the next start; see
 * docs/decisions/0012-import.md.
 */
import { changeRows, dropWaiting, type RowChange, readWaiting } from '@/utils/journal/change-rows';
import type { JournalTrouble } from '@/utils/journal/journal-database';
import type { Lock } from '@/utils/lock/lock';
import { defaultSettings, parseSettings, type Settings } from '@/utils/settings/settings';
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
}

/** `changed`: something here changed since the plan was made; `stopped`: by the person; `settings`: they could not be written. */
export type ApplyTrouble = JournalTrouble | 'changed' | 'stopped' | 'settings';

export type ApplyAnswer = { ok: true; undo: ImportUndo } | { ok: false; reason: ApplyTrouble };

interface Wish {
  signal: AbortSignal;
  /** From 0 to 1. */
  onProgress(share: number): void;
}

const RUNNING = 'breather-import';

/** Never rejects. */
export function applyImport(plan: ImportPlan, wish: Wish): Promise<ApplyAnswer> {
  return apply(
    {
      changes: portableStores.flatMap((store) => plan.stores[store].changes),
      lock: plan.lock ?? undefined,
      lockBefore: plan.lockHere,
      generation: plan.generation,
      settings: plan.settings && { stored: plan.settings },
      settingsBefore: plan.settingsHere,
    },
    wish,
  );
}

/** Puts back what was there before the import, over what was changed in the same entries since. Never rejects. */
export function undoImport(undo: ImportUndo, wish: Wish): Promise<ApplyAnswer> {
  return apply({ ...undo, lockBefore: null, generation: null, settingsBefore: null }, wish);
}

/**
 * Finishes what a page or a browser left half done when it went away. Nothing happens while an import runs. Rejects
 * when a storage refuses; it is then tried again at the next start.
 */
export async function finishImport(): Promise<void> {
  await navigator.locks.request(RUNNING, { ifAvailable: true }, async (lock) => {
    if (!lock || !(await isJournalThere())) return;
    const waiting = await readWaiting();
    if (!waiting.ok || waiting.value === null) return;
    if (parseSettings(waiting.value).ok) await writeStoredSettings(waiting.value);
    await dropWaiting();
  });
}

interface Changes {
  changes: RowChange[];
  lock: Lock | null | undefined;
  lockBefore: Lock | null;
  generation: number | null;
  settings: { stored: unknown } | null;
  /** What the settings have to be still; null for whatever they are. */
  settingsBefore: Settings | null;
}

function apply(wanted: Changes, wish: Wish): Promise<ApplyAnswer> {
  return navigator.locks.request(RUNNING, () =>
    applyNow(wanted, wish).catch((): ApplyAnswer => {
      return { ok: false, reason: wish.signal.aborted ? 'stopped' : 'settings' };
    }),
  );
}

async function applyNow(
  { changes, lock, lockBefore, generation, settings, settingsBefore }: Changes,
  { signal, onProgress }: Wish,
): Promise<ApplyAnswer> {
  const before = settings && { stored: (await readStoredSettings()) ?? defaultSettings };
  if (before && settingsBefore && !isStill(before.stored, settingsBefore)) {
    return { ok: false, reason: 'changed' };
  }
  const undo: ImportUndo = {
    changes: changes.map(backwards),
    lock: lock === undefined ? undefined : lockBefore,
    settings: before,
  };
  const isJournalChanged = changes.length > 0 || lock !== undefined;
  if (isJournalChanged) {
    const answer = await changeRows(
      { changes, lock, generation, waiting: settings?.stored ?? null },
      { signal, written: (count) => onProgress(count / changes.length) },
    );
    if (!answer.ok) return answer;
    if (!answer.value) return { ok: false, reason: 'changed' };
  }
  if (!settings) return { ok: true, undo };
  try {
    await writeStoredSettings(settings.stored);
  } catch (cause) {
    // The settings do not fit: then the entries do not come either.
    if (isJournalChanged) await takeBack(undo);
    throw cause;
  }
  if (isJournalChanged) await dropWaiting();
  return { ok: true, undo };
}

async function takeBack({ changes, lock }: ImportUndo): Promise<void> {
  const { signal } = new AbortController();
  await changeRows(
    { changes, lock, generation: null, waiting: null },
    { signal, written: () => {} },
  );
  await dropWaiting();
}

function isStill(stored: unknown, settings: Settings): boolean {
  return JSON.stringify(parseSettings(stored).settings) === JSON.stringify(settings);
}

function backwards({ store, id, row, before }: RowChange): RowChange {
  return { store, id, row: before ?? null, before: row ?? undefined };
}

/** Looking into a database that is not there would make an empty one. */
async function isJournalThere(): Promise<boolean> {
  const found = await indexedDB.databases().catch(() => []);
  return found.length > 0;
}
