/** How many times longer than usual to wait; for a machine on which much else runs. */
const PATIENCE = Number(process.env.BREATHER_PATIENCE ?? 1);

/**
 * Asks again and again until the answer is truthy, and returns it. Throws with `what` and the last
 * answer after `timeoutMs`.
 */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T> | T,
  timeoutMs = 10_000,
): Promise<NonNullable<T>> {
  const endsAt = Date.now() + timeoutMs * PATIENCE;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > endsAt) throw new Error(`Waited ${timeoutMs} ms in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}
