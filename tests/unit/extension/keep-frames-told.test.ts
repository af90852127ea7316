/** What open frames are told when something changes, and what they then read. */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepFramesTold } from '@/entrypoints/background/keep-frames-told';
import { readFrameState } from '@/entrypoints/background/load-frame-state';
import { learnPress } from '@/utils/settings/learnt';
import { defaultSettings } from '@/utils/settings/settings';
import { changeSettings } from '@/utils/settings/settings-store';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const pattern = 'https://chat.example/*';
const sendMessage = vi.fn(async (_tabId: number, _fact: object) => {});

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
  fakeBrowser.tabs.sendMessage = sendMessage as never;
  await changeSettings((settings) => ({ ...settings, sites: [{ pattern, on: true }] }));
  keepFramesTold();
  // The first worker of a session cannot know what frames were told.
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledOnce());
  await vi.waitFor(async () =>
    expect(await fakeBrowser.storage.session.get('framesTold')).toMatchObject({
      framesTold: expect.any(String),
    }),
  );
  sendMessage.mockClear();
  return () => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  };
});

const learn = () =>
  changeSettings((settings) => ({
    ...settings,
    sites: settings.sites.map((site) => learnPress(site, '.go', true)),
  }));

it('tells that something was learnt, and nothing of what', async () => {
  await learn();
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalled());
  expect(sendMessage.mock.calls).toEqual([[7, { kind: 'frameStateChanged' }]]);
});

it('tells nothing of what concerns no frame', async () => {
  await changeSettings((settings) => ({ ...settings, discreet: true }));
  await learn();
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalled());
  expect(sendMessage).toHaveBeenCalledOnce();
});

it('tells nothing of the part of a rule that frames are not told', async () => {
  const { longStretch, ...rules } = defaultSettings.rules;
  const resting = { ...longStretch, restUntilAt: 1_800_000_000_000 };
  await changeSettings((settings) => ({ ...settings, rules: { ...rules, longStretch: resting } }));
  await learn();
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalled());
  expect(sendMessage).toHaveBeenCalledOnce();
});

it('lets each frame read what is of its own site', async () => {
  await learn();
  const { options } = await readFrameState({
    address: 'https://chat.example/c/1',
    origin: null,
    isPrivate: false,
  });
  expect(options.uses).toMatchObject([{ sends: ['.go'] }]);
  expect(
    (await readFrameState({ address: 'https://other.example/', origin: null, isPrivate: false }))
      .options.uses,
  ).toEqual([]);
});
