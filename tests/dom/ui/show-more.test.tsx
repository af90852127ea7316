import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { JournalPlace } from '@/components/journal/JournalPlace';
import { holdsWords } from '@/utils/record/entry-texts';
import { useFakeJournal } from '../../support/use-fake-journal';

const now = new Date(2026, 10, 22, 12).getTime();
const wins = Array.from({ length: 31 }, (_, n) => ({
  id: `w${n}`,
  createdAt: now - n,
  kind: 'wentWell' as const,
  text: `Win ${n}`,
  doneAt: null,
}));

function Page() {
  const pageSize = Number.POSITIVE_INFINITY;
  const journals = {
    promises: useFakeJournal('promises', { pageSize }),
    checkIns: useFakeJournal('checkIns', { pageSize }),
    wins: useFakeJournal('wins', { first: wins, pageSize }),
    reframes: useFakeJournal('reframes', { pageSize }),
  };
  return <JournalPlace journals={journals} holdsWords={holdsWords} now={() => now} />;
}

afterEach(cleanup);

test('keeps the keyboard at the end of the list as the last of it is shown', () => {
  render(<Page />);
  const button = screen.getByRole('button', { name: 'Show more' });
  button.focus();
  fireEvent.click(button);
  expect(screen.getByText('Win 30')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  expect(document.activeElement).not.toBe(document.body);
});
