import { setTimeout as sleep } from 'node:timers/promises';

/** How many times longer than usual to wait; for a machine on which much else runs. */
const PATIENCE = Number(process.env.BREATHER_PATIENCE ?? 1);

/**
 * Asks again and again until the answer is truthy, and returns it. Throws after `timeoutMs`, naming
 * what was waited for.
 */
export async function waitFor(what, ask, timeoutMs = 10_000) {
  const endsAt = Date.now() + timeoutMs * PATIENCE;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > endsAt) throw new Error(`Waited ${timeoutMs} ms in vain: ${what}`);
    await sleep(15);
  }
}
