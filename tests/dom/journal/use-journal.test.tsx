import { act, cleanup, render, screen } from '@testing-library/preact';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { putEntry } from '@/utils/record/journal';
import { type JournalState, useJournal } from '@/utils/record/use-journal';
import { promiseEntry } from '../../support/journal/entries';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

let journal: JournalState<'promises'>;

function Page({ pageSize }: { pageSize?: number }) {
  journal = useJournal('promises', { pageSize });
  return <p>{[journal.status, ...journal.entries.map(({ id }) => id)].join(' ')}</p>;
}

const one = promiseEntry({ id: 'one', createdAt: 1 });
const two = promiseEntry({ id: 'two', createdAt: 2 });

test('the page is drawn before anything was read, then with what is stored', async () => {
  await putEntry('promises', one);
  render(<Page />);
  expect(screen.getByText('loading')).toBeTruthy();
  await screen.findByText('ready one');
});

test('each page brings more, or all come at once', async () => {
  await putEntry('promises', one);
  await putEntry('promises', two);
  const { rerender } = render(<Page pageSize={1} />);
  await screen.findByText('ready two');
  expect(journal.hasMore).toBe(true);
  act(() => journal.more());
  await screen.findByText('ready two one');
  rerender(<Page pageSize={Number.POSITIVE_INFINITY} />);
  await screen.findByText('ready two one');
  expect(journal.hasMore).toBe(false);
});

test('a change shows at once; a removal can be undone; words are looked for', async () => {
  render(<Page />);
  await screen.findByText('ready');
  let saving: Promise<void> | undefined;
  act(() => {
    saving = journal.save(one);
  });
  expect(screen.getByText('ready one')).toBeTruthy();
  await act(() => saving);
  await act(() => journal.remove('one'));
  expect(screen.getByText('ready')).toBeTruthy();
  expect(journal.removed).toEqual(one);
  await act(() => journal.undo());
  expect(screen.getByText('ready one')).toBeTruthy();
  act(() => journal.search('nowhere'));
  expect(screen.getByText('ready')).toBeTruthy();
});

test('without a database it says so and goes on', async () => {
  vi.stubGlobal('indexedDB', undefined);
  render(<Page />);
  await screen.findByText('blocked');
  await act(() => journal.save(one));
  expect(screen.getByText('blocked one')).toBeTruthy();
});

test('a page that is gone is drawn no more', async () => {
  render(<Page />);
  await screen.findByText('ready');
  const { entries } = journal;
  cleanup();
  await putEntry('promises', one);
  expect(journal.entries).toBe(entries);
});
