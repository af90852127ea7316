import { isDeepStrictEqual } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';
import { type Row, run } from './walk';

/**
 * For each row a test that walks it. A test tells each place at which the kill left a difference,
 * and in what.
 */
export function walkRows(rows: readonly Row[]): void {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
  test.each(rows.map((row) => [row.name, row] as const))('%s', async (_, row) => {
    const whole = await run(row, null);
    expect(whole.logged).toEqual([]);
    row.whole(whole.after);
    expect(whole.calls.length > 0).toBe(!row.callsNothing);
    const alike = row.alike ?? ((after) => ({ ...after }));
    const wanted = alike(whole.after);
    const faults: string[] = [];
    for (const [at, call] of whole.calls.entries()) {
      for (const side of ['before', 'after'] as const) {
        const found = alike((await run(row, { at, side })).after);
        faults.push(...differences(found, wanted, `${side} call ${at + 1}, ${call}`));
      }
    }
    expect(faults).toEqual([]);
  });
}

type Parts = Record<string, unknown>;

function differences(found: Parts, wanted: Parts, where: string): string[] {
  const parts = Object.keys({ ...wanted, ...found });
  return parts
    .filter((part) => !isDeepStrictEqual(found[part], wanted[part]))
    .map((part) => `${where}: ${part} is ${show(found[part])} and not ${show(wanted[part])}`);
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? 'undefined';
}
