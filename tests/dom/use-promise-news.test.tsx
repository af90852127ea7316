import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { usePromiseNews } from '@/entrypoints/options/use-promise-news';
import { tellChanged } from '@/utils/journal/journal-news';
import { lookAtReminders } from '@/utils/reminders/told-store';

vi.mock('@/utils/reminders/told-store', () => ({ lookAtReminders: vi.fn() }));

function Page() {
  usePromiseNews();
  return null;
}

beforeEach(() => vi.mocked(lookAtReminders).mockClear());
afterEach(cleanup);

/** Resolves once every channel was told, since they are told in the order of what was said. */
function haveHeard(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new BroadcastChannel('breather-journal');
    channel.onmessage = () => {
      channel.close();
      setTimeout(resolve);
    };
    tellChanged(['checkIns']);
  });
}

test('a change of the promises has the reminders looked at, and no other change', async () => {
  render(<Page />);
  tellChanged(['wins', 'reframes']);
  await haveHeard();
  expect(lookAtReminders).not.toHaveBeenCalled();
  tellChanged(['wins', 'promises']);
  await vi.waitFor(() => expect(lookAtReminders).toHaveBeenCalledOnce());
});

test('a page that is gone hears nothing', async () => {
  const page = render(<Page />);
  await haveHeard();
  page.unmount();
  tellChanged(['promises']);
  await haveHeard();
  expect(lookAtReminders).not.toHaveBeenCalled();
});
