import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { usePromiseNews } from '@/entrypoints/options/use-promise-news';
import { watchChanged } from '@/utils/record/journal-news';
import { lookAtReminders } from '@/utils/reminders/told-store';

// The news go through a channel that all tests of a run would share.
vi.mock('@/utils/record/journal-news');
vi.mock('@/utils/reminders/told-store');

function Page() {
  usePromiseNews();
  return null;
}

beforeEach(() => vi.resetAllMocks());
afterEach(cleanup);

function requireWatch() {
  const [call] = vi.mocked(watchChanged).mock.calls;
  if (!call) throw new Error('nothing is watched');
  const [store, signal, changed] = call;
  return { store, signal, changed };
}

test('a change of the promises has the reminders looked at', () => {
  render(<Page />);
  const { store, changed } = requireWatch();
  expect(store).toBe('promises');
  expect(lookAtReminders).not.toHaveBeenCalled();
  changed();
  expect(lookAtReminders).toHaveBeenCalledOnce();
});

test('a page that is gone watches no more', async () => {
  const page = render(<Page />);
  const { signal } = requireWatch();
  expect(signal.aborted).toBe(false);
  page.unmount();
  await vi.waitFor(() => expect(signal.aborted).toBe(true));
});
