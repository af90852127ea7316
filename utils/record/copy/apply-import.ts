/**
 * A file brought in as it was planned, and taken back: both all or nothing. See
 * docs/decisions/0012-import.md.
 */
import { dropWaiting, type RowChange, readWaiting } from '@/utils/record/change-rows';
import type { KeptState } from '@/utils/record/journal-state';
import type { Lock } from '@/utils/record/lock';
import { LONG_WORK_LOCK } from '@/utils/record/long-work';
import { defaultSettings, parseSettings, type Settings } from '@/utils/settings/settings';
import { changeStoredSettings } from '@/utils/settings/stored-settings';
import { applyChanges, REFUSED, type Refused, type Rows, type Wish } from './apply-changes';
import { portableStores } from './by-store';
import type { ImportPlan } from './plan-import';
import { settleLate } from './settle-late';
import { undoSettings } from './undo-settings';

/** What takes an import back. It lives in the memory of the page. */
export interface ImportUndo extends Rows {
  /** As stored before, and what then took its place; null when they were not changed. */
  settings: { stored: unknown; imported: Settings } | null;
  /**
   * The journal right after the import: what is put back is sealed with the lock that it had then,
   * or with none.
   */
  after: { generation: number; lock: Lock | null };
}

export type ApplyAnswer = { ok: true; undo: ImportUndo } | Refused;

/**
 * `isAll`: nothing that could be seen was changed since the import, so everything is as it was
 * before.
 */
export type UndoAnswer = { ok: true; isAll: boolean } | Refused;

/** Never rejects. */
export async function applyImport(plan: ImportPlan, wish: Wish): Promise<ApplyAnswer> {
  const changes = portableStores.flatMap((store) => plan.stores[store].changes);
  const lock = plan.lock ?? undefined;
  const undo = { changes: changes.map(backwards), lock: lock && plan.lockHere };
  const imported = plan.settings;
  const answer = await applyChanges(
    {
      changes,
      lock,
      undo,
      suits: ({ generation }) => generation === plan.generation,
      settle: imported && ((stored) => (isStill(stored, plan.settingsHere) ? imported : REFUSED)),
    },
    wish,
  );
  if (!answer.ok) return answer;
  const stored = answer.before?.stored ?? defaultSettings;
  // Each change of the journal counts as one.
  const after = { generation: plan.generation + 1, lock: plan.lock ?? plan.lockHere };
  return { ok: true, undo: { ...undo, settings: imported && { stored, imported }, after } };
}

/**
 * Puts back what was there before the import: over what was changed in the same entries since, and
 * around what was changed in the settings. Refuses as `changed`, and changes nothing, where that
 * would lay something open or lose it: when the passphrase was set, changed or taken out since,
 * when the journal or the settings were erased, and, where the lock would go back too, when
 * anything at all was changed in the journal. Never rejects.
 */
export async function undoImport(undo: ImportUndo, wish: Wish): Promise<UndoAnswer> {
  const { changes, lock, settings, after } = undo;
  let isAll = true;
  const answer = await applyChanges(
    {
      changes,
      lock,
      undo: { changes: changes.map(backwards), lock: lock === undefined ? lock : after.lock },
      suits: (state) => {
        isAll &&= state.generation === after.generation;
        return canTakeBack(undo, state);
      },
      settle:
        settings &&
        ((stored) => {
          if (stored === undefined) return REFUSED;
          // Also settings that could not be read come back as they lay there.
          if (parseSettings(stored).ok && isStill(stored, settings.imported))
            return settings.stored;
          isAll = false;
          return settleChanged(settings, stored);
        }),
    },
    wish,
  );
  return answer.ok ? { ok: true, isAll } : answer;
}

/**
 * Finishes what a page or a browser left half done when it went away, also long after: what was
 * changed in the settings since stays. Nothing happens while an import runs. Rejects when a storage
 * refuses; it is then tried again at the next start.
 */
export async function finishImport(): Promise<void> {
  await navigator.locks.request(LONG_WORK_LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock || !(await isJournalThere())) return;
    const waiting = await readWaiting();
    if (!waiting.ok || waiting.value === null) return;
    const { value } = waiting;
    if (parseSettings(value.settings).ok) {
      await changeStoredSettings((stored) => settleLate(value, stored));
    }
    await dropWaiting();
  });
}

function canTakeBack({ lock, after }: ImportUndo, state: KeptState): boolean {
  if (state.lock?.salt !== after.lock?.salt) return false;
  // What was sealed since opens only with the lock that would go. An erased journal counts from
  // nothing again.
  return lock === undefined
    ? state.generation >= after.generation
    : state.generation === after.generation;
}

/** Settings that cannot be read now stay as they are. */
function settleChanged(
  { stored: before, imported }: NonNullable<ImportUndo['settings']>,
  stored: unknown,
): unknown {
  const now = parseSettings(stored);
  if (!now.ok) return stored;
  return undoSettings({ before: parseSettings(before).value, imported, now: now.value });
}

function isStill(stored: unknown, settings: Settings): boolean {
  return JSON.stringify(parseSettings(stored).value) === JSON.stringify(settings);
}

function backwards({ store, id, row, before }: RowChange): RowChange {
  return { store, id, row: before ?? null, before: row ?? undefined };
}

/** To look into a database that is not there would make an empty one. */
async function isJournalThere(): Promise<boolean> {
  const found = await indexedDB.databases().catch(() => []);
  return found.length > 0;
}
