/**
 * The runs that take longer than anyone waits for `npm test`: the matrix, the pages of others and
 * the soak. `scripts/long/` starts them, one browser at a time.
 */
import { defineConfig } from 'vitest/config';

const DAY_MS = 86_400_000;

export default defineConfig({
  test: {
    include: ['tests/matrix/*.test.ts', 'tests/soak/*.test.ts'],
    environment: 'node',
    // One line as each test ends: these runs are long.
    reporters: ['verbose'],
    fileParallelism: false,
    testTimeout: DAY_MS,
    hookTimeout: 600_000,
    globalSetup: ['tests/support/build-fixtures.ts'],
  },
});
