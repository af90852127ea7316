/**
 * The browser is killed in the middle of writes, imports and passphrase changes: `npm run kill`
 * does it fifty times.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { playKillRounds } from '../../kill/kill-rounds';

const rounds = Number(process.env.BREATHER_KILLS ?? 3);

test(`killed ${rounds} times, the journal opens again, and nothing is half`, {
  timeout: 60_000 + rounds * 60_000,
}, async () => {
  const profile = mkdtempSync(join(tmpdir(), 'breather-kill-'));
  try {
    const played = await playKillRounds({ profile, rounds, entries: 400, random: Math.random });
    expect(played).toHaveLength(rounds);
    if (process.env.BREATHER_KILLS) console.table(played);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
