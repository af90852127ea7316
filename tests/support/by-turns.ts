/**
 * Vitest's `test` for pages on which the two browsers do not differ: in `npm test` the tests of a
 * file are dealt out to the browsers by `whoseTurn`, so that each is played in one of them; in
 * `npm run test:all` both play all. A file that takes its `test` from here has the same tests in
 * the same order in both browsers; what pitfalls, privacy or a browser hang on takes it from
 * Vitest.
 */
import { test as playedByBoth, TestRunner } from 'vitest';
import { browserName } from './extension-browser';
import { suite } from './suite';
import { whoseTurn } from './whose-turn';

/** How many tests of each file had their turn: this module outlives a file. */
const dealt = new Map<string, number>();

/** Each case is one test, and has its turn. */
function isOurTurn(): boolean {
  const { filepath } = TestRunner.getCurrentSuite().file;
  const at = dealt.get(filepath) ?? 0;
  const turn = whoseTurn(at);
  dealt.set(filepath, at + 1);
  return suite !== 'turns' || turn === browserName();
}

function play(name: string, run: () => Promise<void> | void): void {
  if (isOurTurn()) playedByBoth(name, run);
}

/** The types are Vitest's own, which tell a list of lists from a list. */
const each = ((cases: readonly unknown[]) =>
  playedByBoth.each(cases.filter(isOurTurn))) as typeof playedByBoth.each;

export const test = Object.assign(play, { each });
