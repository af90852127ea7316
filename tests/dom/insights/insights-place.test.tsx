import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { InsightsPlace } from '@/components/insights/InsightsPlace';
import type { WeekCount } from '@/utils/insights/count-by-week';

afterEach(cleanup);

function week(monday: string, checkIns: number, wins: number): WeekCount {
  const counts = { checkIns, wins, promises: 0, reframes: 0 };
  return { monday, counts, total: checkIns + wins };
}

function show(weeks: WeekCount[] | null) {
  render(<InsightsPlace weeks={weeks} checkInsHref="#check-ins" winsHref="#wins" />);
}

test('a table has each week with its counts, the newest first', () => {
  show([week('2026-11-09', 1, 0), week('2026-11-16', 0, 2)]);
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  const cells = rows.map((row) => [...row.children].map((cell) => cell.textContent));
  expect(cells.at(0)?.slice(1)).toEqual(['Check-ins', 'Wins', 'Promises kept', 'Reframes']);
  expect(cells.at(1)?.slice(1)).toEqual(['0', '2', '0', '0']);
  expect(cells.at(2)?.slice(1)).toEqual(['1', '0', '0', '0']);
  expect(cells.at(1)?.[0]).toMatch(/16/);
});

test('a named picture has a bar for each week, in proportion', () => {
  show([week('2026-11-02', 4, 0), week('2026-11-09', 0, 0), week('2026-11-16', 1, 1)]);
  const bars = [...screen.getByRole('img', { name: /A bar for each week/ }).children];
  const heights = bars.map((bar) => Number(bar.getAttribute('height')));
  const [full = 0, rest = 0, half = 0] = heights;
  expect(heights).toHaveLength(3);
  // A quiet week has a low bar too, so that it is not a hole.
  expect(rest).toBeGreaterThan(0);
  expect(half - rest).toBe((full - rest) / 2);
});

test('with nothing to count it says what will be there and offers two first steps', () => {
  show([week('2026-11-16', 0, 0)]);
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '#check-ins',
    '#wins',
  ]);
});

test('nothing is said about the person before it was counted', () => {
  show(null);
  expect(screen.getByText('Counting')).toBeTruthy();
  expect(screen.queryByRole('link')).toBeNull();
});
