/** The rule of a chat, between its frames and what is kept. */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type {
  FrameReplies,
  FrameRequest,
  RequestKind,
} from '@/utils/extension/frame-to-background';
import { freshJournal } from '../../support/journal/fresh-journal';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const { answerFrame } = await import('@/entrypoints/background/answer-frame');
const { parseAsked } = await import('@/utils/extension/frame-to-background');
const { originTag } = await import('@/utils/engine/origin-tag');
const { defaultSettings } = await import('@/utils/settings/settings');

const HERE = 'https://chat.example';
const settings = { ...defaultSettings, sites: [{ pattern: `${HERE}/*`, on: true }] };

beforeEach(async () => {
  freshJournal();
  await fakeBrowser.storage.local.set({ settings });
});

function ask<Kind extends RequestKind>(request: FrameRequest<Kind>, origin = HERE) {
  const url = `${origin}/c/1`;
  const sender = { url, frameId: 0, tab: { id: 1, url, incognito: false } };
  return answerFrame(request, sender as never, parseAsked(null, Date.now()));
}

const startFrame = () => ask({ kind: 'startFrame' }) as Promise<FrameReplies['startFrame']>;
const readState = (origin?: string) =>
  ask({ kind: 'readState' }, origin) as Promise<FrameReplies['readState']>;

it('is met again by a page that was open as everything was erased', async () => {
  const { salt } = await readState();
  const chat = `${originTag(salt, HERE)}talk`;
  const request = { kind: 'keepChat', key: `${chat}.box.0`, salt, isOn: true } as const;
  expect(await ask(request)).toMatchObject([{ chat }]);
  // Each page looks anew once something was kept.
  expect(await readState()).toMatchObject({ salt, chats: [{ chat }] });
  expect(await readState('https://other.example')).toMatchObject({ salt, chats: [] });
});

it('is met as soon as it can be read, though the first page of the browser found it unreadable', async () => {
  const chat = `${originTag('kept', HERE)}talk`;
  const now = Date.now();
  const rule = { chat, site: `${HERE}/*`, madeAt: now, untilAt: now + 1, name: '', endedAt: null };
  const chats = { salt: 'kept', rules: [rule], marks: [], rests: [] };
  await fakeBrowser.storage.local.set({ chats: 'in pieces' });
  expect(await startFrame()).toMatchObject({ chats: [] });
  await fakeBrowser.storage.local.set({ chats });
  expect(await readState()).toMatchObject({ salt: 'kept', chats: [{ chat }] });
  expect(await startFrame()).toMatchObject({ salt: 'kept', chats: [{ chat }] });
});
