/**
 * Files that something or somebody changed, brought in with storages that may fail on the way.
 * `npm test` takes some of them; BREATHER_FUZZ=10000 as many as that.
 */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { applyImport, undoImport } from '@/utils/record/copy/apply-import';
import { byStore, type PortableStore, portableStores } from '@/utils/record/copy/by-store';
import { type PortableFile, parsePortable } from '@/utils/record/copy/parse-portable';
import { type Here, planImport } from '@/utils/record/copy/plan-import';
import { readRow } from '@/utils/record/copy/plan-store';
import { decks } from '@/utils/settings/own-texts';
import { defaultSettings, parseSettings } from '@/utils/settings/settings';
import { promiseEntry } from '../../../support/journal/entries';
import { anyFile } from './any-file';
import { fillStorages, makeStorages, readHere, takeSnapshot } from './storages';

const PLANNED = Number(process.env.BREATHER_FUZZ ?? 2_000);
const BROUGHT_IN = Number(process.env.BREATHER_FUZZ ?? 250);

const NOW = 1_790_000_000_000;
const wish = { now: NOW, signal: new AbortController().signal, onProgress: () => {} };
const anyMode = fc.constantFrom('merge', 'replace');

beforeEach(makeStorages);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it(`plans any of ${PLANNED} files, or says why not`, async () => {
  const here: Here = {
    settings: defaultSettings,
    rows: { ...byStore(() => []), promises: [promiseEntry({ id: 'promise-whole' })] },
    lock: null,
    key: null,
    generation: 0,
  };
  let good = 0;
  await fc.assert(
    fc.asyncProperty(anyFile, anyMode, async (text, mode) => {
      const parsed = parsePortable(text);
      if (!parsed.ok) return;
      const answer = await planImport(parsed.file, here, { ...wish, mode });
      if (!answer.ok) return;
      good += 1;
      const { settings, stores: planned } = answer.plan;
      // What would be written can be read again, and not one entry of the file is lost from sight.
      if (settings) expect(parseSettings(settings)).toEqual({ ok: true, value: settings });
      for (const store of portableStores) {
        const { changes, added, replaced, same, leftOut } = planned[store];
        // Own texts of its settings come in as entries, where no passphrase stands in the way.
        const own = answer.plan.lock ? 0 : ownIn(parsed.file, store);
        expect(added + replaced + same + leftOut).toBe(parsed.file.rows[store].length + own);
        for (const { row } of changes) {
          if (row !== null) expect(readRow(store, row)).toEqual(row);
        }
      }
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    }),
    { numRuns: PLANNED },
  );
  // Else the property says nothing: some are to come through, and some not.
  expect(good).toBeGreaterThan(PLANNED / 10);
  expect(good).toBeLessThan(PLANNED);
}, 3_600_000);

it(`brings in all or nothing of ${BROUGHT_IN} files, and takes it back`, async () => {
  const anyFailure = fc.constantFrom(null, null, 'settings', 'entries', 'stopped');
  let broughtIn = 0;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(anyFile, anyMode, anyFailure, async (text, mode, failure) => {
      await fillStorages(
        {
          promises: [promiseEntry({ id: 'promise-whole' }), promiseEntry({ id: 'mine' })],
          wins: [{ id: 'broken', createdAt: 1 }],
        },
        defaultSettings,
      );
      const before = await takeSnapshot();
      const parsed = parsePortable(text);
      if (!parsed.ok) return;
      const planned = await planImport(parsed.file, await readHere(), { ...wish, mode });
      if (!planned.ok) return;
      const stop = new AbortController();
      const restore = fail(failure, stop);
      const answer = await applyImport(planned.plan, { ...wish, signal: stop.signal });
      restore();
      if (!answer.ok) {
        refused += 1;
        expect(await takeSnapshot()).toEqual(before);
        return;
      }
      broughtIn += 1;
      const after = await takeSnapshot();
      expect(after.waiting).toBeUndefined();
      expect(after.settings).toEqual(planned.plan.settings ?? before.settings);
      for (const store of portableStores) {
        const expected = new Map(before.records[store].map((row) => [(row as Row).id, row]));
        for (const { id, row } of planned.plan.stores[store].changes) {
          if (row === null) expected.delete(id);
          else expected.set(id, row);
        }
        const byId = (one: unknown, other: unknown) =>
          (one as { id: string }).id < (other as { id: string }).id ? -1 : 1;
        expect(after.records[store].toSorted(byId)).toEqual([...expected.values()].sort(byId));
      }
      expect((await undoImport(answer.undo, wish)).ok).toBe(true);
      expect(await takeSnapshot()).toEqual(before);
    }),
    { numRuns: BROUGHT_IN },
  );
  expect(broughtIn).toBeGreaterThan(BROUGHT_IN / 20);
  expect(refused).toBeGreaterThan(BROUGHT_IN / 20);
}, 3_600_000);

interface Row {
  id: IDBValidKey;
}

/** Lets one storage refuse on the way, or the person stop it. */
function fail(what: 'settings' | 'entries' | 'stopped' | null, stop: AbortController): () => void {
  if (what === 'stopped') stop.abort();
  if (what === 'settings') {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    return () => set.mockRestore();
  }
  if (what !== 'entries') return () => {};
  const { put } = IDBObjectStore.prototype;
  let count = 0;
  const refused = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...row
  ) {
    count += 1;
    if (count > 2) throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, row);
  });
  return () => refused.mockRestore();
}

function ownIn({ settings }: PortableFile, store: PortableStore): number {
  const deck = decks.find((each) => each === store);
  return (deck && settings?.[deck].own.length) ?? 0;
}
