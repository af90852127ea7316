import { type Check, checks, isPlayed } from './behave';
import type { Row } from './run-pages';

/**
 * A line for each page and way with a column for each check, and below it in words what went wrong.
 */
export function tableOf(rows: Row[]): string {
  const head = ['page', 'way', ...checks];
  const sign = ({ results }: Row, check: Check) =>
    isPlayed(results[check]) ? (results[check] === 'ok' ? 'ok' : 'WRONG') : '–';
  const lines = rows.map((row) => [row.page, row.way, ...checks.map((check) => sign(row, check))]);
  const widths = head.map((_, at) =>
    Math.max(...[head, ...lines].map((line) => line[at]?.length ?? 0)),
  );
  const draw = (line: string[]) => line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ');
  const causes = rows.flatMap(({ page, way, results }) =>
    checks
      .filter((check) => isPlayed(results[check]) && results[check] !== 'ok')
      .map((check) => `${page} by ${way}, ${check}: ${results[check]}`),
  );
  const right = rows.filter(({ results }) =>
    checks.every((check) => results[check] === 'ok' || !isPlayed(results[check])),
  );
  const sum = `${right.length} of ${rows.length} pages and ways are all ok.`;
  return [draw(head), ...lines.map(draw), '', sum, '', ...causes]
    .map((line) => line.trimEnd())
    .join('\n');
}
