/**
 * A private window into which a person let Breather: what was done there is to leave nothing on the
 * disk.
 */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FrameRequest } from '@/utils/extension/frame-to-background';
import { freshJournal } from '../../support/journal/fresh-journal';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const { answerFrame } = await import('@/entrypoints/background/answer-frame');
const { parseAsked } = await import('@/utils/extension/frame-to-background');
const { readCounts } = await import('@/utils/record/count-store');
const { loadChats } = await import('@/utils/settings/chats-store');
const { loadWent } = await import('@/utils/settings/went-store');
const { defaultSettings } = await import('@/utils/settings/settings');

const held = { kind: 'noteOutcome', key: 'a.b.c.0', first: 'a.old.c.0', wasKept: false } as const;
const settings = { ...defaultSettings, sites: [{ pattern: 'https://chat.example/*', on: true }] };
const senderOf = (incognito: boolean) =>
  ({
    url: 'https://chat.example/c/1',
    frameId: 0,
    tab: { id: 1, url: 'https://chat.example/c/1', incognito },
  }) as never;

const ask = (request: FrameRequest, incognito: boolean) =>
  answerFrame(request, senderOf(incognito), parseAsked(null, Date.now()));

const notes: FrameRequest[] = [
  { ...held, outcome: 'letGo' },
  { kind: 'noteHealth', facts: ['composer', 'held'] },
  { kind: 'keepLearnt', selector: 'button.go', doesSend: true },
  { kind: 'keepSendKey', sendKey: 'mod-enter', isChosen: false },
  { kind: 'keepSendKey', sendKey: 'mod-enter', isChosen: true },
];

beforeEach(async () => {
  freshJournal();
  await fakeBrowser.storage.local.set({ settings });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function onDisk(): Promise<unknown> {
  const counts = await readCounts();
  return [await fakeBrowser.storage.local.get(null), counts.ok && counts.value];
}

it.each(notes)('notes $kind in an ordinary window alone', async (request) => {
  const before = await onDisk();
  expect(await ask(request, true)).toBeNull();
  expect(await onDisk()).toEqual(before);
  await ask(request, false);
  expect(await onDisk()).not.toEqual(before);
});

it('knows nothing of a message that went there, and of others where they went', async () => {
  const sent = { ...held, outcome: 'asItWas' } as const;
  await ask(sent, true);
  expect((await loadWent()).value).toBeNull();
  await ask(sent, false);
  // Its chat is the one that it went in.
  const went = { pattern: 'https://chat.example/*', key: 'a.b.c.0' };
  expect((await loadWent()).value).toMatchObject(went);
});

it('keeps no mark that was made there until the morning, and none that was ended there', async () => {
  const key = 'origin.talk.box.0';
  const mark = { key, scope: 'morning', untilAt: Date.now() + 3_600_000 } as const;
  const keep = (made: typeof mark | null, incognito: boolean) =>
    ask({ kind: 'keepMark', key, salt: 'salt', mark: made, rest: null }, incognito);
  const kept = async () => (await loadChats()).value.marks.length;
  await keep(mark, true);
  expect(await kept()).toBe(0);
  await keep(mark, false);
  expect(await kept()).toBe(1);
  await keep(null, true);
  expect(await kept()).toBe(0);
});

it.each([
  { kind: 'keepLater', key: 'a.b.c.0', salt: 's', untilAt: Date.now() + 60_000 },
  { kind: 'keepChat', key: 'a.b.c.0', salt: 's', isOn: true },
] as const)('keeps nothing of its chats: $kind', async (request) => {
  const before = await onDisk();
  await expect(ask(request, true)).rejects.toThrow('Nothing is kept');
  expect(await onDisk()).toEqual(before);
  await ask(request, false);
  expect(await onDisk()).not.toEqual(before);
});
