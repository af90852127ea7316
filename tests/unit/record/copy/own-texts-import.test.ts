/** Own texts in a copy: as entries today, in the settings of one of an earlier Breather. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyImport, undoImport } from '@/utils/record/copy/apply-import';
import { byStore } from '@/utils/record/copy/by-store';
import { makeCopy } from '@/utils/record/copy/make-copy';
import { type PortableFile, parsePortable } from '@/utils/record/copy/parse-portable';
import { planImport } from '@/utils/record/copy/plan-import';
import { listEntries, putEntry } from '@/utils/record/journal';
import { dropKey, findKey } from '@/utils/record/journal-key';
import type { Lock } from '@/utils/record/lock';
import { moveOwnTexts } from '@/utils/record/move-own-texts';
import { setPassphrase, unlockJournal } from '@/utils/record/passphrase';
import { type Deck, decks } from '@/utils/settings/own-texts';
import { parseSettings } from '@/utils/settings/settings';
import { changeSettings, loadSettings } from '@/utils/settings/settings-store';
import { promiseEntry } from '../../../support/journal/entries';
import { v1Own } from '../../settings/examples/v1-own';
import { decksV4 } from '../examples/v4';
import { makeStorages, readHere, takeSnapshot } from './storages';

// As in the shipped one, only with fewer rounds.
vi.mock('@/utils/record/lock', async (original) => {
  const lock = await original<typeof import('@/utils/record/lock')>();
  const quick: typeof lock.makeLock = (passphrase, after) => lock.makeLock(passphrase, after, 2);
  return { ...lock, makeLock: quick, isWeakLock: () => false };
});

const passphrase = 'correct horse';
const signal = new AbortController().signal;
const wish = { now: Date.now(), signal, onProgress: () => {} };

/** Of an earlier Breather: its own texts are in its settings. */
const older = (more: Partial<PortableFile> = {}): PortableFile => ({
  settings: parseSettings(v1Own).value,
  lock: null,
  rows: byStore(() => []),
  unknownRows: 0,
  savedAt: null,
  ...more,
});

async function plan(file: PortableFile, mode: 'merge' | 'replace' = 'merge') {
  const here = await readHere();
  const key = here.lock && (await findKey(here.lock, Date.now()));
  return planImport(file, { ...here, key }, { ...wish, mode });
}

async function bringIn(file: PortableFile, mode: 'merge' | 'replace' = 'merge') {
  const answer = await plan(file, mode);
  if (!answer.ok) throw new Error(answer.reason);
  const applied = await applyImport(answer.plan, wish);
  if (!applied.ok) throw new Error(applied.reason);
  return { plan: answer.plan, undo: applied.undo };
}

/** The texts of a deck in the journal, the oldest first, without their times. */
async function kept(deck: Deck): Promise<object[]> {
  const answer = await listEntries(deck, { limit: 99, now: 0 });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value.entries.toReversed().map(({ createdAt: _, ...item }) => item);
}

async function expectAllKept(): Promise<void> {
  for (const deck of decks) {
    expect(await kept(deck)).toEqual(parseSettings(v1Own).value[deck].own);
    expect((await loadSettings()).value[deck].own).toEqual([]);
  }
}

beforeEach(makeStorages);
afterEach(() => vi.unstubAllGlobals());

it('come in as entries, which are the same the next time, and go again', async () => {
  const before = await takeSnapshot();
  const { plan: planned, undo } = await bringIn(older());
  expect(planned.stores.cards).toMatchObject({ added: 2 });
  await expectAllKept();
  const again = await plan(older());
  expect(again.ok && again.plan.stores.cards).toMatchObject({ same: 2, changes: [] });
  expect(again.ok && again.plan.settings).toBeNull();
  expect(await undoImport(undo, wish)).toEqual({ ok: true, isAll: true });
  expect((await takeSnapshot()).records).toEqual(before.records);
});

it('are known again by their id, whenever they were made here', async () => {
  for (const [at, item] of v1Own.questions.own.entries()) {
    await putEntry('questions', { ...item, createdAt: 1_790_000_000_000 + at });
  }
  const answer = await plan(older());
  expect(answer.ok && answer.plan.stores.questions).toMatchObject({ same: 2, changes: [] });
});

it('count over the one with the same id here, and undo brings that back', async () => {
  await putEntry('words', { id: 'own-3', createdAt: 7, text: 'From here' });
  await putEntry('words', { id: 'here', createdAt: 8, text: 'Only here' });
  const { plan: planned, undo } = await bringIn(older());
  expect(planned.stores.words).toMatchObject({ replaced: 1, added: 0 });
  expect(await kept('words')).toEqual([...v1Own.words.own, { id: 'here', text: 'Only here' }]);
  await undoImport(undo, wish);
  expect(await kept('words')).toMatchObject([{ text: 'From here' }, { text: 'Only here' }]);
});

describe('in place of what is here', () => {
  beforeEach(() => putEntry('words', { id: 'here', createdAt: 8, text: 'Only here' }));

  it('those that are not in the file go', async () => {
    const { plan: planned } = await bringIn(older(), 'replace');
    expect(planned.stores.words).toMatchObject({ added: 1, removed: 1 });
    await expectAllKept();
  });

  it('those here stay where the file says nothing of any', async () => {
    const { plan: planned } = await bringIn(older({ settings: null }), 'replace');
    expect(planned.stores.words).toMatchObject({ removed: 0 });
    expect(await kept('words')).toHaveLength(1);
  });
});

it('are sealed on their way into an open journal, and need it open', async () => {
  await setPassphrase(passphrase, null);
  await bringIn(older());
  expect(JSON.stringify((await takeSnapshot()).records)).not.toContain('Soup by the lake');
  await expectAllKept();
  await dropKey();
  expect(await plan(older())).toEqual({ ok: false, reason: 'locked' });
});

describe('beside entries of an earlier copy that are sealed', () => {
  let lock: Lock | null;
  let promises: unknown[];
  beforeEach(async () => {
    await putEntry('promises', promiseEntry({ id: 'one', what: 'Secret' }));
    await setPassphrase(passphrase, null);
    ({ lock } = await readHere());
    ({ promises } = (await takeSnapshot()).records);
  });
  const file = () => older({ lock, rows: { ...byStore(() => []), promises } });

  it('are sealed where the journal has the same passphrase, and is open', async () => {
    const { plan: planned } = await bringIn(file());
    expect(planned.stores.promises).toMatchObject({ same: 1 });
    expect(JSON.stringify((await takeSnapshot()).records)).not.toContain('Soup by the lake');
    await expectAllKept();
    await dropKey();
    expect(await plan(file())).toEqual({ ok: false, reason: 'locked' });
  });

  it('do not stay open beside what brings its passphrase, nor sealed with one that is gone', async () => {
    const brought = { ...file(), settings: null };
    makeStorages();
    await putEntry('words', { id: 'here', createdAt: 8, text: 'Only here' });
    const { plan: planned, undo } = await bringIn(brought, 'replace');
    expect(planned.stores.words).toMatchObject({ removed: 1 });
    expect(JSON.stringify((await takeSnapshot()).records)).not.toContain('Only here');
    expect(await undoImport(undo, wish)).toMatchObject({ ok: true });
    expect(await kept('words')).toEqual([{ id: 'here', text: 'Only here' }]);
  });

  it('wait in the settings where they bring their passphrase, until it is typed', async () => {
    const brought = file();
    makeStorages();
    const { undo } = await bringIn(brought);
    for (const deck of decks) {
      expect((await loadSettings()).value[deck].own).toEqual(v1Own[deck].own);
    }
    await moveOwnTexts();
    expect((await loadSettings()).value.words.own).toHaveLength(1);
    expect(await unlockJournal(passphrase, Date.now())).toEqual({ ok: true });
    await moveOwnTexts();
    await expectAllKept();
    // What was sealed since would not open without it any more.
    expect(await undoImport(undo, wish)).toEqual({ ok: false, reason: 'changed' });
  });
});

it('go out in the journal of a copy, and come back whole', async () => {
  for (const deck of decks) {
    for (const entry of decksV4[deck]) await putEntry(deck, entry as never);
  }
  const { file } = await makeCopy(wish);
  const text = await file.text();
  makeStorages();
  const parsed = parsePortable(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  await bringIn(parsed.file);
  const { records } = await takeSnapshot();
  for (const deck of decks) {
    expect(records[deck]).toEqual(expect.arrayContaining([...decksV4[deck]]));
  }
});

it('that wait in the settings here go on waiting', async () => {
  await setPassphrase(passphrase, null);
  await dropKey();
  const own = [{ id: 'waits', text: 'Still to move' }];
  await changeSettings((now) => ({ ...now, ideas: { ...now.ideas, own } }));
  const bare = { ...parseSettings(undefined).value, discreet: true };
  await bringIn(older({ settings: { ...bare, counts: { on: false } } }));
  expect((await loadSettings()).value.ideas.own).toEqual(own);
});
