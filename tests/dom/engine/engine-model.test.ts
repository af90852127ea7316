/**
 * Random lives of a chat with the shipped guard and engine in it. After each step what the person
 * wrote, marked and chose is compared with what the page was asked to send. `npm test` lives the
 * same lives every time, so that a change is judged by itself; `LIFE_MS=600000` looks for new ones
 * so long. A life that went wrong is lived again by what fast-check says of it:
 * `LIFE_SEED=… LIFE_PATH=… npx vitest run --project dom tests/dom/engine/engine-model.test.ts`.
 */
import fc from 'fast-check';
import { it } from 'vitest';
import { Life } from '../../support/life/life';
import { circumstances, live, steps } from '../../support/life/steps';

const { LIFE_SEED, LIFE_PATH, LIFE_MS } = process.env;

const FEW_LIVES = { seed: 20_261_128, numRuns: 1_500 };

function whichLives() {
  if (LIFE_SEED) return { seed: Number(LIFE_SEED), path: LIFE_PATH ?? '' };
  if (!LIFE_MS) return FEW_LIVES;
  return { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: Number(LIFE_MS) };
}

it(
  'never lets a heated message go without a choice, never twice, never not at all',
  async () => {
    const property = fc.asyncProperty(circumstances, steps, async (around, path) => {
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
    await fc.assert(property, whichLives());
  },
  // They take 16 s of the processor, which beside much else is many times as long by the clock.
  Number(LIFE_MS ?? 0) + 600_000,
);
