import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SiteLineHere } from '@/entrypoints/beside/SiteLineHere';
import {
  readSiteLine,
  type SiteLine,
  toggleMark,
  turnOffHere,
  turnOnHere,
} from '@/utils/sites/site-line';
import { onHere } from '../support/site-line';

vi.mock('@/utils/sites/site-line');

const off: SiteLine = { ...onHere, state: 'off' };

beforeEach(() => {
  // happy-dom has no popovers.
  HTMLElement.prototype.hidePopover = () => {};
  vi.mocked(readSiteLine).mockResolvedValue(off);
});
afterEach(() => {
  cleanup();
  vi.resetAllMocks();
});

async function press(name: string) {
  fireEvent.click(await screen.findByRole('button', { name }));
}

test('turning on asks in the click itself and then reads the line anew', async () => {
  vi.mocked(turnOnHere).mockResolvedValue(true);
  render(<SiteLineHere discreet={false} />);
  await screen.findByText('Off here');
  vi.mocked(readSiteLine).mockResolvedValue({ ...off, state: 'on' });
  fireEvent.click(screen.getByRole('button', { name: 'Turn on here' }));
  expect(turnOnHere).toHaveBeenCalledWith(off);
  expect(await screen.findByText('On here')).toBeTruthy();
});

test('a mark works where the site is off', async () => {
  vi.mocked(toggleMark).mockResolvedValue({ ...off, state: 'marked', scope: 'message' });
  render(<SiteLineHere discreet={false} />);
  await press('Mark as heated');
  expect(await screen.findByText('This message is marked')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Marked' })).toBeTruthy();
});

test('a mark that found no message box says what to do and leaves the rest as it was', async () => {
  vi.mocked(toggleMark).mockResolvedValue({ ...off, state: 'no-composer' });
  render(<SiteLineHere discreet={false} />);
  await press('Mark as heated');
  expect(await screen.findByText(/Click in the message box, then try again/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Turn on here' })).toBeTruthy();
});

test('what throws is told too', async () => {
  vi.mocked(toggleMark).mockRejectedValue(new Error('the tab is gone'));
  render(<SiteLineHere discreet={false} />);
  await press('Mark as heated');
  expect(await screen.findByText(/That did not work/)).toBeTruthy();
});

test('a site is turned off behind “…”', async () => {
  vi.mocked(readSiteLine).mockResolvedValue({
    ...off,
    state: 'on',
    wanted: ['https://a.example/*'],
  });
  vi.mocked(turnOffHere).mockResolvedValue();
  render(<SiteLineHere discreet={false} />);
  await screen.findByText('On here');
  vi.mocked(readSiteLine).mockResolvedValue(off);
  await press('Turn off here');
  expect(await screen.findByText('Off here')).toBeTruthy();
});

test('looking again finds a message box that came later', async () => {
  vi.mocked(readSiteLine).mockResolvedValue({ ...off, state: 'no-composer' });
  render(<SiteLineHere discreet={false} />);
  await screen.findByText(/no message box found yet/);
  vi.mocked(readSiteLine).mockResolvedValue({ ...off, state: 'on' });
  await press('Look again');
  expect(await screen.findByText('On here')).toBeTruthy();
});

test.each([
  [{ state: 'on', scope: null }, 'Mark as heated', 'message'],
  [{ state: 'marked', scope: 'hour' }, 'Marked', 'hour'],
] as const)(
  'a press of %o is about the mark alone, whatever else holds',
  async (line, name, asked) => {
    const waits: SiteLine = { ...off, ...line, reason: 'later' };
    vi.mocked(readSiteLine).mockResolvedValue(waits);
    vi.mocked(toggleMark).mockResolvedValue(waits);
    render(<SiteLineHere discreet={false} />);
    await press(name);
    expect(toggleMark).toHaveBeenCalledWith(waits, asked);
  },
);

test('in discreet mode nothing is said of what waits', async () => {
  vi.mocked(readSiteLine).mockResolvedValue({ ...off, state: 'on', reason: 'later' });
  render(<SiteLineHere discreet={true} />);
  expect(await screen.findByText('On here')).toBeTruthy();
});

test.each([
  [false, 'On, always held in this chat'],
  [true, 'On here'],
])('with discreet mode %s, a chat that is always held reads: %s', async (discreet, words) => {
  vi.mocked(readSiteLine).mockResolvedValue({ ...off, state: 'on', isHeldChat: true });
  render(<SiteLineHere discreet={discreet} />);
  expect(await screen.findByText(words)).toBeTruthy();
});
