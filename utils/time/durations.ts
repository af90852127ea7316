export const SECOND_MS = 1_000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** A journal with a new passphrase stays open for so long without being used. */
export const LOCK_AFTER_MS = 15 * MINUTE_MS;

/** No rest that a person is offered is longer: all of them end by tomorrow. */
export const LONGEST_REST_MS = 2 * DAY_MS;

/**
 * Whether it rests at `now`, in epoch ms. One that would go on for longer than any that is offered
 * is none.
 */
export function isResting(restUntilAt: number | null, now: number): boolean {
  return restUntilAt !== null && restUntilAt > now && restUntilAt <= now + LONGEST_REST_MS;
}

/**
 * What is left of it at `now`, in ms; never more than its whole length, also where a clock was put
 * back since.
 */
export function leftMs({ startedAt, endsAt }: { startedAt: number; endsAt: number }, now: number) {
  return Math.max(0, Math.min(endsAt - now, endsAt - startedAt));
}

/** The hour of the local day at which "until tomorrow morning" ends. */
const MORNING_HOUR = 7;

/** "Tomorrow morning" said at five in the morning does not mean in two hours. */
const SHORTEST_NIGHT_MS = 4 * HOUR_MS;

/** The next local 07:00 that is at least four hours after `now`. Both are epoch ms. */
export function nextMorningAt(now: number): number {
  const morning = new Date(now);
  morning.setHours(MORNING_HOUR, 0, 0, 0);
  while (morning.getTime() - now < SHORTEST_NIGHT_MS) morning.setDate(morning.getDate() + 1);
  return morning.getTime();
}
