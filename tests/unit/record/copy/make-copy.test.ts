import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeCopy } from '@/utils/record/copy/make-copy';
import { REFRAME_KEPT_MS } from '@/utils/record/journal';
import { changeChats } from '@/utils/settings/chats-store';
import { defaultSettings } from '@/utils/settings/settings';
import { reframeEntry } from '../../../support/journal/entries';
import { keptChats, OF_CHATS } from '../../../support/kept-chats';
import { fillStorages, makeStorages } from './storages';

const NOW = 1_790_000_000_000;

beforeEach(makeStorages);
afterEach(() => vi.unstubAllGlobals());

it('leaves out a reframe that has had its time, sealed or not, and does not call it unreadable', async () => {
  const old = NOW - REFRAME_KEPT_MS - 1;
  const reframes = [
    reframeEntry({ id: 'old', createdAt: old }),
    { id: 'old-sealed', createdAt: old, isPinned: false, sealed: 'x' },
    reframeEntry({ id: 'old-pinned', createdAt: old, isPinned: true }),
    reframeEntry({ id: 'last-day', createdAt: NOW - REFRAME_KEPT_MS }),
    { id: 'broken', createdAt: old },
  ];
  await fillStorages({ reframes }, defaultSettings);
  const { signal } = new AbortController();
  const copy = await makeCopy({ now: NOW, signal, onProgress: () => {} });
  const { journal } = JSON.parse(await copy.file.text());
  expect(journal.reframes.map(({ id }: { id: string }) => id).sort()).toEqual([
    'last-day',
    'old-pinned',
  ]);
  expect(copy.unreadable).toBe(1);
});

it('holds what the person chose of a site, and nothing that use has shown there', async () => {
  const chosen = { pattern: 'https://a.example/*', on: true, sendKey: 'enter' as const };
  const learnt = { learntSendKey: 'enter' as const, learntSends: ['.go'], learntOthers: ['.no'] };
  await fillStorages({}, { ...defaultSettings, sites: [{ ...chosen, ...learnt }] });
  const { signal } = new AbortController();
  const copy = await makeCopy({ now: NOW, signal, onProgress: () => {} });
  expect(JSON.parse(await copy.file.text()).settings.sites).toEqual([chosen]);
});

it('holds the rules without their rests', async () => {
  const { rules } = defaultSettings;
  const lateHours = { ...rules.lateHours, on: true };
  const resting = { ...lateHours, restUntilAt: NOW + 1 };
  await fillStorages({}, { ...defaultSettings, rules: { ...rules, lateHours: resting } });
  const { signal } = new AbortController();
  const copy = await makeCopy({ now: NOW, signal, onProgress: () => {} });
  expect(JSON.parse(await copy.file.text()).settings.rules).toEqual({ ...rules, lateHours });
});

it('holds nothing of a chat that is always held, or in which a message waits', async () => {
  await fillStorages({}, defaultSettings);
  expect(JSON.stringify(await changeChats(() => keptChats(NOW)))).toMatch(OF_CHATS);
  const { signal } = new AbortController();
  const copy = await makeCopy({ now: NOW, signal, onProgress: () => {} });
  expect(await copy.file.text()).not.toMatch(OF_CHATS);
});
