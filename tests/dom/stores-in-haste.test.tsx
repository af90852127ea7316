import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type SessionState, useSession } from '@/utils/settings/use-session';
import { type SettingsState, useSettings } from '@/utils/settings/use-settings';

let last: Promise<unknown> = Promise.resolve();

/** One after the other, as the browser's own locks. */
const locks = {
  request: (_name: string, work: () => Promise<unknown>) => {
    last = last.then(work);
    return last;
  },
};

let settings: SettingsState;
let session: SessionState;
let shown: string[] = [];

function Page() {
  settings = useSettings();
  session = useSession();
  const now = `${settings.settings.prompt.waitSeconds} ${session.session.pause?.endsAt ?? 0}`;
  if (shown.at(-1) !== now) shown.push(now);
  return <p>{`${settings.status} ${session.status}`}</p>;
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('two quick changes are never undone on the screen by what was stored for the first', async () => {
  render(<Page />);
  await screen.findByText('ready ready');
  shown = [];
  const wait = (waitSeconds: number) =>
    settings.change((before) => ({ ...before, prompt: { ...before.prompt, waitSeconds } }));
  const pause = (endsAt: number) =>
    session.change((before) => ({ ...before, pause: { startedAt: 1, endsAt } }));
  // Without `act`, which would draw only once, at the end.
  await Promise.all([wait(1), pause(1), wait(2), pause(2)]);
  expect(shown).toEqual(['2 2']);
});
