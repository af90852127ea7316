import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { InsightsPlace } from '@/components/insights/InsightsPlace';
import { type CountRow, type Counts, noCounts } from '@/utils/record/counts';

afterEach(cleanup);

const TODAY = '2026-11-22';
const row = (id: string, counts: Partial<Counts>): CountRow => ({ ...noCounts, ...counts, id });

function show(rows: CountRow[]) {
  render(
    <InsightsPlace rows={rows} today={TODAY} groundHref="#ground" checkInsHref="#check-ins" />,
  );
}

function cellsOf(name: RegExp): (string | null)[][] {
  const rows = within(screen.getByRole('table', { name })).getAllByRole('row');
  return rows.map((each) => [...each.children].map((cell) => cell.textContent));
}

const barsOf = (place: number) =>
  within(screen.getAllByRole('list')[place] as HTMLElement)
    .getAllByRole('listitem')
    .map((bar) => [...bar.children].map((part) => part.textContent));

test('a table has each week and each kind of which there was something, the newest first', () => {
  show([row('2026-11-04', { checkIns: 1 }), row(TODAY, { wins: 2, exercises: 3 })]);
  const cells = cellsOf(/What you practised/);
  expect(cells.map((each) => each.slice(1))).toEqual([
    ['Exercises', 'Check-ins', 'Wins'],
    ['3', '0', '2'],
    ['0', '1', '0'],
  ]);
  expect(cells[1]?.[0]).toMatch(/16/);
});

test('the same by month, with what days became', () => {
  show([row('2025-12', { wins: 7 }), row(TODAY, { wins: 2 })]);
  fireEvent.click(screen.getByRole('radio', { name: 'By month' }));
  const cells = cellsOf(/What you practised/);
  expect(cells).toHaveLength(3);
  expect(cells[1]?.[1]).toBe('2');
  expect(cells[2]?.[0]).toMatch(/2025/);
  expect(cells[2]?.[1]).toBe('7');
});

test('the same by year: what is older than twelve months is in sight too', () => {
  show([row('2024-03', { wins: 7 }), row('2024-04', { wins: 1 }), row(TODAY, { wins: 2 })]);
  fireEvent.click(screen.getByRole('radio', { name: 'By year' }));
  expect(cellsOf(/What you practised/).slice(1)).toEqual([
    ['2026', '2'],
    ['2024', '8'],
  ]);
});

test('a sentence comes first, and names only what was done', () => {
  show([row(TODAY, { exercises: 10, edited: 7, wins: 2, promises: 1, sent: 4 })]);
  expect(
    screen.getByText('This week: 10 exercises, 7 messages changed, and 3 things kept.'),
  ).toBeTruthy();
  cleanup();
  show([row(TODAY, { edited: 1 })]);
  expect(screen.getByText('This week: 1 message changed.')).toBeTruthy();
  cleanup();
  show([row('2026-11-04', { edited: 1 })]);
  expect(screen.getByText(/^A quiet week so far/)).toBeTruthy();
});

test('how pauses ended stands by itself, and research makes no share of it', () => {
  show([row(TODAY, { edited: 2, notSent: 1, sent: 3, urgent: 1 })]);
  expect(cellsOf(/The pause before sending/)[1]?.slice(1)).toEqual(['2', '1', '3', '1']);
  const found = within(screen.getByRole('region', { name: 'What research found' }));
  const [lookAgain] = found.getAllByRole('listitem').map((item) => item.textContent);
  expect(lookAgain).toMatch(/^Strong evidence: .*69 went as they were.* Katsaros et al\. 2022/);
  expect(found.getByText(/There is no number to reach/)).toBeTruthy();
  expect(screen.queryByText(/[37] of 7|3 of/)).toBeNull();
});

test('how exercises felt is told only to those who said so', () => {
  show([row(TODAY, { exercises: 4, lighter: 2, same: 1, harder: 1 })]);
  expect(
    screen.getByText(/You said so 4 times: lighter afterwards 2, the same 1, harder 1/),
  ).toBeTruthy();
  cleanup();
  show([row(TODAY, { exercises: 4 })]);
  expect(screen.queryByText(/felt lighter/)).toBeNull();
});

test('a bar for each week in which something was has its name, its length and its figure', () => {
  show([row('2026-11-04', { wins: 4 }), row(TODAY, { wins: 1, checkIns: 1 })]);
  expect(barsOf(0).map(([, , figure]) => figure)).toEqual(['2', '4']);
  const lengths = [...document.querySelectorAll<HTMLElement>('.bar i')];
  expect(lengths.map(({ style }) => style.inlineSize)).toEqual(['50%', '100%']);
});

test('with nothing to count it says what will be there and offers two first steps', () => {
  show([]);
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '#ground',
    '#check-ins',
  ]);
});
