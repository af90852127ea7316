import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks until the answer is truthy and returns it. Throws after `timeoutMs`, naming what was waited
 * for.
 */
export async function waitFor(what, ask, timeoutMs = 8_000) {
  const endsAt = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > endsAt) throw new Error(`waited in vain for ${what}`);
    await sleep(20);
  }
}
