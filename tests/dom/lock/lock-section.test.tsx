import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { LockSection } from '@/components/lock/LockSection';
import type { LockCalls, LockState } from '@/utils/record/use-lock';

afterEach(cleanup);

const calls: LockCalls = {
  unlock: vi.fn(),
  lockNow: vi.fn(),
  set: vi.fn(),
  change: vi.fn(),
  remove: vi.fn(),
  lockAfter: vi.fn(),
  erase: vi.fn(),
};

test.each([
  ['none', 'Set a passphrase'],
  ['unlocked', 'Lock now'],
] as const)('says before the buttons what no passphrase locks: %s', (status, button) => {
  const state: LockState = { status, lockAfterMs: null };
  render(<LockSection lock={{ ...state, ...calls }} />);
  const outside = screen.getByText(/^Not locked by it/);
  for (const each of ['my words', 'plan', 'our pause', 'marked or hid', 'names you gave'])
    expect(outside.textContent).toContain(each);
  for (const each of ['starters', 'ideas', 'questions', 'true'])
    expect(outside.textContent).not.toContain(each);
  const place = outside.compareDocumentPosition(screen.getByRole('button', { name: button }));
  expect(place & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});
