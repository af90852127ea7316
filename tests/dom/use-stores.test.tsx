import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptySession } from '@/utils/settings/session';
import { defaultSettings } from '@/utils/settings/settings';
import { type SessionState, useSession } from '@/utils/settings/use-session';
import { type SettingsState, useAppearance, useSettings } from '@/utils/settings/use-settings';

/** happy-dom has no locks; one page alone needs none. */
const locks = { request: (_name: string, work: () => Promise<unknown>) => work() };

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

let settings: SettingsState;
let session: SessionState;

function Page() {
  settings = useSettings();
  session = useSession();
  useAppearance(settings.settings.appearance);
  return <p>{`${settings.status} ${session.status}`}</p>;
}

async function open() {
  render(<Page />);
  await screen.findByText(/^(ready|newer|unreadable) ready$/);
}

const dark = { ...defaultSettings, appearance: { theme: 'dark', motion: 'reduced' } } as const;
const pause = { startedAt: 1, endsAt: 2 };

test('the page is drawn before anything was read', () => {
  render(<Page />);
  expect(screen.getByText('loading loading')).toBeTruthy();
  expect(settings.settings).toEqual(defaultSettings);
});

test('what is stored is what the page gets', async () => {
  await fakeBrowser.storage.local.set({ settings: dark });
  await fakeBrowser.storage.session.set({ session: { ...emptySession, pause } });
  await open();
  expect(settings.settings).toEqual(dark);
  expect(session.session.pause).toEqual(pause);
});

test('theme and motion stand where the styles read them', async () => {
  await fakeBrowser.storage.local.set({ settings: dark });
  await open();
  expect(document.documentElement.dataset).toMatchObject({ theme: 'dark', motion: 'reduced' });
});

test('a change is on the screen at once, and stored', async () => {
  await open();
  await act(async () => {
    const stored = settings.change((before) => ({ ...before, welcomedAt: 7 }));
    await Promise.resolve();
    await stored;
  });
  expect(settings.settings.welcomedAt).toBe(7);
  expect(await fakeBrowser.storage.local.get('settings')).toMatchObject({
    settings: { welcomedAt: 7 },
  });
  await act(() => session.change((before) => ({ ...before, pause })));
  expect(await fakeBrowser.storage.session.get('session')).toMatchObject({ session: { pause } });
});

test('a change of another page arrives', async () => {
  await open();
  await act(async () => {
    await fakeBrowser.storage.local.set({ settings: dark });
    await fakeBrowser.storage.session.set({ session: { ...emptySession, pause } });
  });
  expect(settings.settings.appearance.theme).toBe('dark');
  expect(session.session.pause).toEqual(pause);
});

test('a storage that refuses is told, and what is shown is what is stored', async () => {
  await open();
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('full'));
  await act(() => settings.change((before) => ({ ...before, welcomedAt: 7 })));
  await act(() => session.change((before) => ({ ...before, pause })));
  expect(settings).toMatchObject({ notSaved: true, settings: { welcomedAt: null } });
  expect(session).toMatchObject({ notSaved: true, session: { pause: null } });
});

test('settings of a newer version are told and left as they are', async () => {
  const newer = { version: 999, mine: true };
  await fakeBrowser.storage.local.set({ settings: newer });
  await open();
  expect(settings.status).toBe('newer');
  await act(() => settings.change((before) => ({ ...before, welcomedAt: 7 })));
  expect(settings.notSaved).toBe(true);
  expect(await fakeBrowser.storage.local.get('settings')).toEqual({ settings: newer });
});

test('a page that is gone listens no more', async () => {
  await open();
  cleanup();
  await fakeBrowser.storage.local.set({ settings: dark });
  expect(settings.settings).toEqual(defaultSettings);
});
