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
  show([row(TODAY, { exercises: 10, changed: 7, wins: 2, promises: 1, asItWas: 2, letGo: 1 })]);
  expect(screen.getByText('This week: 10 exercises and 3 things kept.')).toBeTruthy();
  const held =
    'This week 10 messages were held: ' +
    '7 were changed before they went, 2 went as they were, and 1 was not sent.';
  expect(screen.getByText(held)).toBeTruthy();
  cleanup();
  show([row(TODAY, { later: 1 })]);
  expect(screen.getByText('This week 1 message was held: 1 was kept for later.')).toBeTruthy();
  expect(screen.queryByText(/This week:/)).toBeNull();
  cleanup();
  show([row('2026-11-04', { changed: 1 })]);
  expect(screen.getByText(/^A quiet week so far/)).toBeTruthy();
});

test('what became of messages stands by itself, and research makes no share of it', () => {
  show([row(TODAY, { changed: 2, letGo: 1, asItWas: 3, atOnce: 1 })]);
  const cells = cellsOf(/The pause before sending/).map((each) => each.slice(1));
  expect(cells).toEqual([
    ['Changed, then sent', 'Sent as it was', 'Sent at once', 'Not sent'],
    ['2', '3', '1', '1'],
  ]);
  const found = within(screen.getByRole('region', { name: 'What research found' }));
  const [lookAgain] = found.getAllByRole('listitem').map((item) => item.textContent);
  expect(lookAgain).toMatch(/^Strong evidence: .*69 went as they were.* Katsaros et al\. 2022/);
  expect(found.getByText(/There is no number to reach/)).toBeTruthy();
  expect(screen.queryByText(/[37] of 7|3 of/)).toBeNull();
});

test('what was counted by press stands apart, with the day until which it was', () => {
  show([
    row('2026-11-03', { edited: 2, sent: 1 }),
    row('2026-11-20', { edited: 1, changed: 1 }),
    row(TODAY, { changed: 1 }),
  ]);
  const apart = /as it was counted earlier/;
  expect(cellsOf(apart).map((each) => each.slice(1))).toEqual([
    ['Kept editing', 'Sent after the breath'],
    ['1', '0'],
    ['2', '1'],
  ]);
  expect(screen.getByText(/^Until (20 November|November 20,) 2026 Breather counted/)).toBeTruthy();
  cleanup();
  show([row(TODAY, { changed: 1 })]);
  expect(screen.queryByRole('region', { name: apart })).toBeNull();
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
  const lengths = [...document.querySelectorAll<HTMLElement>('li i')];
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
