/**
 * Changes made true, all of them or nothing, in two storages that know nothing of each other. The
 * entries and the settings to come are written in one transaction of the journal: that moment
 * decides. Then the settings go to their place, and the note of them goes. What stops in between is
 * finished by `finishImport` at the next start; see docs/decisions/0012-import.md.
 */
import { changeRows, dropWaiting, type RowChange } from '@/utils/record/change-rows';
import type { JournalTrouble } from '@/utils/record/journal-database';
import type { KeptState } from '@/utils/record/journal-state';
import type { Lock } from '@/utils/record/lock';
import { doLongWork } from '@/utils/record/long-work';
import { changeStoredSettings, readStoredSettings } from '@/utils/settings/stored-settings';
import { settleLate } from './settle-late';

/**
 * `changed`: something here changed since the plan was made, or since the import, so that it can
 * not be taken back; `stopped`: by the person, or since everything is erased; `settings`: they
 * could not be written.
 */
export type ApplyTrouble = JournalTrouble | 'changed' | 'stopped' | 'settings';

export type Refused = { ok: false; reason: ApplyTrouble };

export interface Rows {
  changes: RowChange[];
  /** Undefined leaves the lock. */
  lock: Lock | null | undefined;
}

interface Changes extends Rows {
  /** Takes the rows back if the settings do not fit. */
  undo: Rows;
  /**
   * Whether the journal may still be changed. Asked only where there is something to change in it.
   */
  suits(state: KeptState): boolean;
  /**
   * What to store, by what is stored now, undefined for nothing; null when the settings stay as
   * they are. `REFUSED` changes nothing at all.
   */
  settle: ((stored: unknown) => unknown) | null;
}

export interface Wish {
  signal: AbortSignal;
  /** From 0 to 1. */
  onProgress(share: number): void;
}

export const REFUSED = Symbol('settings that are others by now');

/** `before`: what was stored, undefined for nothing; null when the settings stayed as they are. */
type Applied = { ok: true; before: { stored: unknown } | null } | Refused;

/** Never rejects. */
export function applyChanges(wanted: Changes, wish: Wish): Promise<Applied> {
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
  // The person may have stopped it while it waited for another change.
  signal.throwIfAborted();
  const settings = settle && (await readSettled(settle));
  if (settings?.next === REFUSED) return { ok: false, reason: 'changed' };
  const isJournalChanged = changes.length > 0 || lock !== undefined;
  if (isJournalChanged) {
    const answer = await changeRows(
      {
        changes,
        lock,
        suits,
        waiting: settings && { settings: settings.next, over: settings.stored },
      },
      { signal, written: (count) => onProgress(count / changes.length) },
    );
    if (!answer.ok) return answer;
    if (!answer.value) return { ok: false, reason: 'changed' };
  }
  if (!settings) return { ok: true, before: null };
  try {
    const { next, stored: over } = settings;
    await changeStoredSettings((stored) => settleLate({ settings: next, over }, stored));
  } catch (cause) {
    // The settings do not fit: then the entries do not come either.
    if (isJournalChanged) await takeBack(undo);
    throw cause;
  }
  if (isJournalChanged) await dropWaiting();
  return { ok: true, before: { stored: settings.stored } };
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
