/**
 * Random lives of a chat with the shipped guard and engine in it. After each step what the person wrote, marked and
 * chose is compared with what the page was asked to send. A life that went wrong is lived again by what fast-check says
 * of it: `LIFE_SEED=… LIFE_PATH=… npx vitest run --project dom tests/dom/engine/engine-model.test.ts`.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Life } from '../../support/life/life';
import { circumstances, live, steps } from '../../support/life/steps';

const { LIFE_SEED, LIFE_PATH, LIFE_MS } = process.env;

/** As many lives as fit in. `LIFE_MS` gives them longer. */
const LIMIT_MS = Number(LIFE_MS ?? 20_000);

const replay = LIFE_SEED ? { seed: Number(LIFE_SEED), path: LIFE_PATH ?? '' } : {};

it(
  'never lets a heated message go without a choice, never twice, never not at all',
  async () => {
    let lives = 0;
    const property = fc.asyncProperty(circumstances, steps, async (around, path) => {
      lives += 1;
      const life = new Life(around);
      try {
        await life.begin();
        for (const step of path) {
          await live(life, step, around);
          await life.check();
        }
        await life.expectAWayToSend();
      } finally {
        life.end();
      }
    });
    const limit = { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: LIMIT_MS };
    await fc.assert(property, { ...limit, ...replay });
    if (!LIFE_SEED) expect(lives, 'too few lives to say anything').toBeGreaterThan(50);
  },
  LIMIT_MS + 60_000,
);
