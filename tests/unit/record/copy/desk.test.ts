import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type DeskState, openDesk } from '@/utils/record/copy/desk';
import { putEntry } from '@/utils/record/journal';
import { type Lock, makeLock } from '@/utils/record/lock';
import { setPassphrase, unlockJournal } from '@/utils/record/passphrase';
import { sealRecord } from '@/utils/record/sealed';
import { promiseEntry } from '../../../support/journal/entries';
import { readExample } from './any-file';
import { makeStorages, readHere, takeSnapshot } from './storages';

// As in the shipped one, only with fewer rounds.
vi.mock('@/utils/record/lock', async (original) => {
  const lock = await original<typeof import('@/utils/record/lock')>();
  const quick: typeof lock.makeLock = (passphrase, after) => lock.makeLock(passphrase, after, 2);
  return { ...lock, makeLock: quick, isWeakLock: () => false };
});

const nothing: DeskState = { step: 'idle', news: null, mayUndo: false };
const example = () => new Blob([readExample(1)]);
let states: DeskState[];
let desk: ReturnType<typeof openDesk>;

beforeEach(() => {
  makeStorages();
  states = [];
  const failed = (cause: unknown) => {
    throw cause;
  };
  desk = openDesk({ changed: (state) => states.push(state), failed }, Date.now);
});
afterEach(() => vi.unstubAllGlobals());

async function bringIn(file: Blob): Promise<void> {
  await desk.read(file);
  await desk.bringIn();
  expect(desk.state()).toMatchObject({ news: { kind: 'imported' } });
}

it('says whether everything is as it was, or something was changed since and stays', async () => {
  await bringIn(example());
  await desk.undo();
  expect(desk.state()).toEqual({ ...nothing, news: { kind: 'undone' } });
  await bringIn(example());
  await putEntry('promises', promiseEntry({ id: 'since' }));
  await desk.undo();
  expect(desk.state()).toEqual({ ...nothing, news: { kind: 'undoneAlone' } });
});

it('brings in what decides what is held only as it was ticked last, and begins anew with another way', async () => {
  const here = (await readHere()).settings.prompt;
  await desk.read(example());
  desk.tick('wait', true);
  await desk.look('replace');
  expect(desk.state()).toMatchObject({ plan: { ticked: [] } });
  desk.tick('wait', true);
  desk.tick('markButton', true);
  desk.tick('wait', false);
  await desk.bringIn();
  const { prompt } = (await readHere()).settings;
  expect([here.waitSeconds, here.markButton]).toEqual([5, true]);
  expect([prompt.waitSeconds, prompt.markButton]).toEqual([5, false]);
  await desk.undo();
  expect((await readHere()).settings.prompt).toEqual(here);
});

it('takes an import back also after a copy, a wrong file and a look at another one', async () => {
  const before = await takeSnapshot();
  await bringIn(example());
  await desk.copy();
  expect(desk.state()).toMatchObject({ news: { kind: 'copied' }, mayUndo: true });
  await desk.read(new Blob(['no copy']));
  expect(desk.state()).toMatchObject({ news: { kind: 'trouble' }, mayUndo: true });
  await desk.read(example());
  desk.leave();
  expect(desk.state()).toMatchObject({ news: { kind: 'left' }, mayUndo: true });
  await desk.undo();
  expect(desk.state()).toEqual({ ...nothing, news: { kind: 'undone' } });
  expect((await takeSnapshot()).records).toEqual(before.records);
});

it('can be taken back again where the storage refused', async () => {
  await bringIn(example());
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await desk.undo();
  put.mockRestore();
  const news = { kind: 'trouble', reason: 'full' };
  expect(desk.state()).toEqual({ step: 'idle', news, mayUndo: true });
  await desk.undo();
  expect(desk.state()).toMatchObject({ news: { kind: 'undone' }, mayUndo: false });
});

describe('an undo that is refused', () => {
  it('says that the passphrase is another one now, and is not offered again', async () => {
    await bringIn(example());
    await setPassphrase('correct horse', null);
    await desk.undo();
    const news = { kind: 'trouble', reason: 'passphraseSince' };
    expect(desk.state()).toEqual({ ...nothing, news });
  });

  it('says that something was written under the passphrase that came with the file', async () => {
    const other = await makeLock('other', null);
    await bringIn(await sealedFile(other));
    await unlockJournal('other', Date.now());
    await putEntry('promises', promiseEntry({ id: 'since' }));
    await desk.undo();
    const news = { kind: 'trouble', reason: 'writtenSince' };
    expect(desk.state()).toEqual({ ...nothing, news });
  });
});

describe('after everything was erased', () => {
  it('no undo stands there', async () => {
    await bringIn(example());
    desk.forget();
    expect(desk.state()).toEqual(nothing);
    const before = await takeSnapshot();
    await desk.undo();
    expect(await takeSnapshot()).toEqual(before);
    expect(desk.state()).toEqual(nothing);
  });

  it('no file and no plan stand there', async () => {
    await desk.read(example());
    desk.forget();
    expect(desk.state()).toEqual(nothing);
    await desk.look('replace');
    await desk.bringIn();
    expect(desk.state()).toEqual(nothing);
  });

  it.each(['read', 'copy', 'bringIn', 'undo'] as const)(
    'nothing comes of what was on its way (%s)',
    async (work) => {
      if (work === 'bringIn') await desk.read(example());
      if (work === 'undo') await bringIn(example());
      const working = desk[work](example());
      desk.forget();
      const count = states.length;
      await working;
      expect(desk.state()).toEqual(nothing);
      expect(states.slice(count)).toEqual([]);
    },
  );

  it('another file can be brought in', async () => {
    await desk.read(example());
    desk.forget();
    await bringIn(example());
  });
});

async function sealedFile({ lock, key }: { lock: Lock; key: CryptoKey }): Promise<Blob> {
  const sealed = await sealRecord(key, 'promises', promiseEntry({ id: 'one' }));
  const { journal: _, ...file } = JSON.parse(readExample(1));
  return new Blob([JSON.stringify({ ...file, lock, journal: { promises: [sealed] } })]);
}
