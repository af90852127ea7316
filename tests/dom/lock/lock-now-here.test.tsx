import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { LockNowHere } from '@/entrypoints/options/LockNowHere';
import type { LockState } from '@/utils/record/use-lock';

let setStatus: (status: LockState['status']) => void;
vi.mock('@/utils/record/use-lock', () => ({
  useLock: () => {
    const [status, set] = useState<LockState['status']>('unlocked');
    setStatus = set;
    return { status, lockNow: async () => set('locked') };
  },
}));
afterEach(cleanup);

test('says that the journal is locked where the button was, and keeps the keyboard there', async () => {
  render(<LockNowHere />);
  const button = screen.getByRole('button', { name: 'Lock now' });
  button.focus();
  fireEvent.click(button);
  const said = await screen.findByText('Locked.');
  expect(said.getAttribute('role')).toBe('status');
  expect(document.activeElement).toBe(said);
});

test('says nothing of a lock that came by itself', async () => {
  render(<LockNowHere />);
  await vi.waitFor(() => setStatus('locked'));
  await vi.waitFor(() => expect(screen.queryByRole('button')).toBeNull());
  expect(screen.queryByText('Locked.')).toBeNull();
});
