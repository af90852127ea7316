/**
 * The desk at which copies are made and brought in: one for each page, so that what runs there goes
 * on while the person looks at other places, and the last import can be taken back for as long as
 * the page is open.
 */

import type { JournalTrouble } from '@/utils/record/journal-database';
import { findKey } from '@/utils/record/journal-key';
import { loadSettings } from '@/utils/settings/settings-store';
import type { ApplyTrouble } from './apply-changes';
import { applyImport, type ImportUndo, undoImport } from './apply-import';
import type { HoldingPart, ImportMode } from './holding-parts';
import { type Copy, makeCopy } from './make-copy';
import { type FileTrouble, type PortableFile, parsePortable } from './parse-portable';
import {
  countChanges,
  type Here,
  type ImportPlan,
  type PlanTrouble,
  planImport,
  tickParts,
} from './plan-import';
import { LARGEST_FILE_BYTES } from './portable-file';
import { readWhole } from './read-whole';

/**
 * Trouble with the journal of this browser. `newer` and `damaged` are already said of the file, so
 * they have names of their own.
 */
type HereTrouble = Exclude<JournalTrouble, 'newer' | 'damaged'> | 'newerHere' | 'damagedHere';

/**
 * `tooBig`: more than 50 MB; `notRead`: the browser could not read it; `passphraseSince` and
 * `writtenSince`: why an import is not taken back any more; `broken`: it stopped for no reason we
 * know.
 */
export type DeskTrouble =
  | FileTrouble
  | PlanTrouble
  | Exclude<ApplyTrouble, JournalTrouble | 'stopped' | 'changed'>
  | HereTrouble
  | 'tooBig'
  | 'notRead'
  | 'passphraseSince'
  | 'writtenSince'
  | 'broken';

export type DeskState =
  /** `mayUndo`: the last import can still be taken back. */
  | { step: 'idle'; news: DeskNews | null; mayUndo: boolean }
  | { step: 'busy'; what: 'copying' | 'reading' | 'writing' | 'undoing'; share: number }
  /** `plan` is null while `trouble` stands in its way; another mode may do. */
  | { step: 'preview'; mode: ImportMode; plan: ImportPlan | null; trouble: PreviewTrouble | null };

export type PreviewTrouble = PlanTrouble | HereTrouble | 'changed';

export type DeskNews =
  | { kind: 'copied'; copy: Copy }
  | { kind: 'imported'; count: number }
  | { kind: 'undone' }
  /** Something else was changed since, and stays. */
  | { kind: 'undoneAlone' }
  | { kind: 'stopped' }
  | { kind: 'left' }
  | { kind: 'trouble'; reason: DeskTrouble };

interface Watcher {
  changed(state: DeskState): void;
  /** Whatever threw, for the log. */
  failed(cause: unknown): void;
}

/** The reason of an abort that is not to be shown. */
const FORGOTTEN = Symbol('everything was erased');

/** None of its promises reject. */
export function openDesk({ changed, failed }: Watcher, now: () => number) {
  let state: DeskState = { step: 'idle', news: null, mayUndo: false };
  let file: PortableFile | null = null;
  /** Takes the last import back, whatever else is done here until then. */
  let undo: ImportUndo | null = null;
  let running = new AbortController();

  const show = (next: DeskState) => {
    // What was on its way when everything was erased shows nothing of it any more.
    if (running.signal.reason === FORGOTTEN) return;
    state = next;
    changed(next);
  };
  const tell = (news: DeskNews | null) => {
    file = null;
    show({ step: 'idle', news, mayUndo: undo !== null });
  };
  type Busy = Extract<DeskState, { step: 'busy' }>['what'];
  const begin = (what: Busy) => {
    running = new AbortController();
    const { signal } = running;
    const onProgress = (share: number) => {
      if (!signal.aborted) show({ step: 'busy', what, share });
    };
    onProgress(0);
    return { now: now(), signal, onProgress };
  };
  const orTrouble = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (cause) {
      if (running.signal.aborted) return tell({ kind: 'stopped' });
      failed(cause);
      tell({ kind: 'trouble', reason: 'broken' });
    }
  };

  const plan = async (mode: ImportMode) => {
    if (!file) return;
    const wish = begin('reading');
    const here = await readHere(now());
    const none = (trouble: PreviewTrouble) => show({ step: 'preview', mode, plan: null, trouble });
    if (!here.ok) return none(ofHere<never>(here.reason));
    const answer = await planImport(file, here.value, { ...wish, mode });
    if (answer.ok) show({ step: 'preview', mode, plan: answer.plan, trouble: null });
    else none(answer.reason);
  };

  return {
    state: () => state,
    stop: () => running.abort(),
    /** Everything is erased: what runs is ended, and no file, plan or undo brings anything back. */
    forget: () => {
      undo = null;
      tell(null);
      running.abort(FORGOTTEN);
    },
    copy: () =>
      orTrouble(async () => tell({ kind: 'copied', copy: await makeCopy(begin('copying')) })),
    read: (blob: Blob) =>
      orTrouble(async () => {
        const { signal } = begin('reading');
        if (blob.size > LARGEST_FILE_BYTES) return tell({ kind: 'trouble', reason: 'tooBig' });
        const text = await blob.text().catch(() => null);
        signal.throwIfAborted();
        if (text === null) return tell({ kind: 'trouble', reason: 'notRead' });
        const parsed = parsePortable(text);
        if (!parsed.ok) return tell({ kind: 'trouble', reason: parsed.reason });
        file = parsed.file;
        await plan('merge');
      }),
    look: (mode: ImportMode) => orTrouble(() => plan(mode)),
    /** Whether this part of what holds comes in as well. */
    tick: (part: HoldingPart, isWanted: boolean) => {
      if (state.step !== 'preview' || !state.plan) return;
      const others = state.plan.ticked.filter((one) => one !== part);
      const plan = tickParts(state.plan, isWanted ? [...others, part] : others);
      show({ ...state, plan });
    },
    leave: () => tell({ kind: 'left' }),
    bringIn: () =>
      orTrouble(async () => {
        if (state.step !== 'preview' || !state.plan) return;
        const { plan: planned, mode } = state;
        const answer = await applyImport(planned, begin('writing'));
        if (answer.ok) {
          if (running.signal.reason !== FORGOTTEN) undo = answer.undo;
          return tell({ kind: 'imported', count: countChanges(planned) });
        }
        if (answer.reason === 'changed') {
          // What was shown is not what would be done: it is shown anew.
          await plan(mode);
          if (state.step === 'preview') show({ ...state, trouble: state.trouble ?? 'changed' });
          return;
        }
        const { reason } = answer;
        tell(
          reason === 'stopped' ? { kind: 'stopped' } : { kind: 'trouble', reason: ofHere(reason) },
        );
      }),
    undo: () =>
      orTrouble(async () => {
        if (state.step !== 'idle' || !undo) return;
        const taking = undo;
        const answer = await undoImport(taking, begin('undoing'));
        // What is stopped, or refused by the storage, can be tried again.
        const isOver = answer.ok || answer.reason === 'changed';
        if (isOver) undo = null;
        if (answer.ok) return tell({ kind: answer.isAll ? 'undone' : 'undoneAlone' });
        const { reason } = answer;
        if (reason === 'stopped') return tell({ kind: 'stopped' });
        tell({
          kind: 'trouble',
          reason: reason === 'changed' ? whyNotUndone(taking) : ofHere(reason),
        });
      }),
  };
}

function whyNotUndone({ lock }: ImportUndo): 'passphraseSince' | 'writtenSince' {
  return lock === undefined ? 'passphraseSince' : 'writtenSince';
}

function ofHere<Other extends 'settings'>(reason: JournalTrouble | Other) {
  if (reason === 'newer') return 'newerHere';
  return reason === 'damaged' ? 'damagedHere' : reason;
}

async function readHere(now: number) {
  const [{ value: settings }, journal] = await Promise.all([loadSettings(), readWhole()]);
  if (!journal.ok) return journal;
  const { lock, rows, generation } = journal.value;
  const key = lock && (await findKey(lock, now));
  const here: Here = { settings, rows, lock, key, generation };
  return { ok: true as const, value: here };
}
