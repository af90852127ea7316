/** One pass: settings and sync are brought together, and what the browser takes is written. */
import { browser } from '@/utils/extension/browser';
import { isSame } from '@/utils/extension/same-value';
import { loadSettings, SETTINGS_KEY, SETTINGS_LOCK } from '@/utils/settings/settings-store';
import { ownOf, withOwn } from '@/utils/settings/with-own';
import { type Fitted, fitWrites } from './fit';
import { isAtHand, lookAt } from './own-places';
import type { OwnTextsHere } from './own-texts-here';
import { type Reconciled, reconcile } from './reconcile';
import { noSync, type SyncState } from './sync-state';
import { readSync, SYNC_KEY, SYNC_LOCK } from './sync-store';

/**
 * Lies in sync beside the items, so that a copy that was taken out can be told from one that is not
 * there yet.
 */
const COPY_KEY = 'breather';
const COPY = { version: 1 };

/** One pass. `again` where something is left that should be tried again later. Never rejects. */
export function syncNow(now: number, ownTexts: OwnTextsHere): Promise<'done' | 'again'> {
  return navigator.locks.request(SYNC_LOCK, async () => {
    let state: SyncState;
    try {
      state = await readSync();
    } catch {
      // Whether it is on is not known now.
      return 'again';
    }
    if (!state.on && !state.removing) return 'done';
    try {
      const remote = await browser.storage.sync.get(null);
      if (state.removing) return await takeOut(state);
      return await syncBoth(state, { remote, now, ownTexts });
    } catch {
      // The write limit of the minute or the hour, or a browser whose sync is switched off.
      await readSync()
        .then((latest) => keep(state, { ...latest, status: 'refused' }))
        .catch(() => {});
      return 'again';
    }
  });
}

async function takeOut(state: SyncState): Promise<'done'> {
  await browser.storage.sync.clear();
  await keep(state, { ...noSync, ended: state.ended });
  return 'done';
}

interface AtHand {
  remote: Record<string, unknown>;
  now: number;
  ownTexts: OwnTextsHere;
}

async function syncBoth(state: SyncState, atHand: AtHand): Promise<'done' | 'again'> {
  const { remote } = atHand;
  const copy = remote[COPY_KEY];
  if (state.seen && copy === undefined) {
    // What this device wrote while the copy was being taken out goes too.
    const ended: SyncState = { ...noSync, ended: true, removing: true };
    await keep(state, ended);
    return takeOut(ended);
  }
  if (copy !== undefined && !isSame(copy, COPY)) {
    await keep(state, { ...state, status: 'newer' });
    return 'done';
  }
  const pass = await take(state, atHand);
  if (pass === 'unreadable') return 'done';
  if (pass === 'changed') return 'again';
  const { writes, tooLarge, leftOut } = pass.fitted;
  const all = copy === undefined ? { ...writes, [COPY_KEY]: COPY } : writes;
  if (Object.keys(all).length > 0) await browser.storage.sync.set(all);
  if (pass.removals.length > 0) await browser.storage.sync.remove(pass.removals);
  const seen = state.seen || copy !== undefined;
  const { state: before, registers } = pass;
  await keep(before, { ...before, registers, seen, status: 'done', tooLarge, leftOut });
  return 'done';
}

interface Pass extends Pick<Reconciled, 'removals' | 'registers'> {
  fitted: Fitted;
  /** As it is stored until sync is written, with what is yet to leave it among its registers. */
  state: SyncState;
}

/**
 * Takes over what is newer in sync. Settings and registers are written as one: else a worker that
 * died in between would take for a change of this device what came from another. The own texts are
 * written before them, for what is the same here and in sync counts as no change. `unreadable`: the
 * settings cannot be read, so nothing of sync is written over them and nothing of them is sent.
 * `changed`: the journal was changed meanwhile, so nothing was written.
 */
function take(
  state: SyncState,
  { remote, now, ownTexts }: AtHand,
): Promise<Pass | 'unreadable' | 'changed'> {
  return navigator.locks.request(SETTINGS_LOCK, async () => {
    const { ok, value: settings } = await loadSettings();
    if (!ok) {
      await keep(state, { ...state, registers: null, status: 'unreadable' });
      return 'unreadable';
    }
    const own = await ownTexts.read();
    const { leaving, rest, ...look } = lookAt(settings, state, remote, own);
    const found = reconcile(look, look.remote, now);
    let { journal } = state;
    if (own === 'sealed') journal = null;
    if (isAtHand(own, settings)) {
      const next = ownOf(found.settings);
      const isChanged = !isSame(next, own.own);
      if (isChanged && !(await ownTexts.write(next, own, now))) return 'changed';
      journal = own.generation + (isChanged ? 1 : 0);
    }
    const nextSettings =
      found.settings === look.settings ? settings : withOwn(found.settings, ownOf(settings));
    const registers = { ...found.registers, ...rest };
    const next: SyncState = { ...state, registers: { ...registers, ...leaving }, journal };
    if (!isSame(state, next) || nextSettings !== settings) {
      const changed = nextSettings === settings ? {} : { [SETTINGS_KEY]: nextSettings };
      await browser.storage.local.set({ ...changed, [SYNC_KEY]: next });
    }
    return {
      removals: [...found.removals, ...Object.keys(leaving)],
      registers,
      fitted: fitWrites(found.writes, remote),
      state: next,
    };
  });
}

async function keep(before: SyncState, next: SyncState): Promise<void> {
  if (!isSame(before, next)) await browser.storage.local.set({ [SYNC_KEY]: next });
}
