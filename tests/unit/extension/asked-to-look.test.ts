/** *Look again*: who may ask for it, and that one answer ends it, whatever is loaded anew. */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FrameRequest } from '@/utils/extension/frame-to-background';
import { freshJournal } from '../../support/journal/fresh-journal';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const { answerFrame } = await import('@/entrypoints/background/answer-frame');
const { parseAsked } = await import('@/utils/extension/frame-to-background');
const { emptySession } = await import('@/utils/settings/session');
const { changeSession, readSession } = await import('@/utils/settings/session-store');

const SITE = 'https://chat.example/*';
const ADDRESS = 'https://chat.example/c/1';
const CHAT = 'origin.talk';
const inFrame = { url: ADDRESS, frameId: 0, tab: { id: 1, url: ADDRESS, incognito: false } };
const inOurPage = { url: fakeBrowser.runtime.getURL('/options.html') };

const ask = (request: FrameRequest, from: object, askedAt = Date.now()) =>
  answerFrame(request, from as never, parseAsked({ askedAt, askedAs: 'once' }, askedAt));

/** The person says in the dialog what becomes of the message of this chat. */
const answer = (chat: string, answeredAt: number) => {
  const key = `${chat}.box.0`;
  const request = {
    kind: 'noteOutcome',
    key,
    first: key,
    outcome: 'letGo',
    wasKept: true,
  } as const;
  return ask(request, inFrame, answeredAt);
};

beforeEach(async () => {
  freshJournal();
  await fakeBrowser.tabs.create({ url: ADDRESS });
  const now = Date.now();
  const later = [{ chat: CHAT, site: SITE, tabId: null, keptAt: now, untilAt: now }];
  const chats = { salt: 'salt', rules: [], marks: [], rests: [], later };
  await fakeBrowser.storage.local.set({ chats });
});

it('brings a tab for a page of ours, and for none that runs in a site', async () => {
  const tabs = async () => (await fakeBrowser.tabs.query({})).length;
  const before = await tabs();
  const look = { kind: 'lookAgain', chat: CHAT } as const;
  await expect(ask(look, inFrame)).rejects.toThrow('Only a page of ours');
  expect([await tabs(), (await readSession()).look]).toEqual([before, null]);
  await ask(look, inOurPage);
  expect([await tabs(), (await readSession()).look]).toMatchObject([before + 1, { chat: CHAT }]);
});

it('is over with the answer to it, and with no other one', async () => {
  const askedAt = Date.now();
  const look = { chat: CHAT, askedAt };
  await changeSession(() => ({ ...emptySession, salt: 'salt', look }));
  await answer('origin.other', askedAt);
  await answer(CHAT, askedAt - 1);
  expect((await readSession()).look).toEqual(look);
  await answer(CHAT, askedAt);
  expect((await readSession()).look).toBeNull();
});
