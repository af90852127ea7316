import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useNotifyChoice } from '@/utils/settings/use-notify-choice';

/** The in-memory browser has no permissions; this one holds a single yes or no. */
let allowed = false;
const permissions = {
  contains: vi.fn(async () => allowed),
  request: vi.fn(async () => allowed),
  remove: vi.fn(async () => true),
  onAdded: { addListener: vi.fn(), removeListener: vi.fn() },
  onRemoved: { addListener: vi.fn(), removeListener: vi.fn() },
};

beforeEach(() => {
  allowed = false;
  vi.clearAllMocks();
  Object.assign(fakeBrowser, { permissions });
});
afterEach(cleanup);

let change: (on: boolean) => void;

function Page() {
  const [choice, setChoice] = useNotifyChoice();
  change = setChoice;
  return <p>{choice}</p>;
}

test('it is on where the browser allows it already', async () => {
  allowed = true;
  render(<Page />);
  expect(await screen.findByText('on')).toBeTruthy();
});

test('a yes to the browser turns it on', async () => {
  render(<Page />);
  await screen.findByText('off');
  allowed = true;
  act(() => change(true));
  expect(permissions.request).toHaveBeenCalledWith({ permissions: ['notifications'] });
  expect(await screen.findByText('on')).toBeTruthy();
});

test('a no is told apart from never asked', async () => {
  render(<Page />);
  await screen.findByText('off');
  act(() => change(true));
  expect(await screen.findByText('refused')).toBeTruthy();
});

test('turning it off gives the permission back', async () => {
  allowed = true;
  render(<Page />);
  await screen.findByText('on');
  act(() => change(false));
  expect(await screen.findByText('off')).toBeTruthy();
  expect(permissions.remove).toHaveBeenCalledWith({ permissions: ['notifications'] });
});
