/** A clock of timers and dates that goes on only as a test says, in small steps. */
import { afterEach, beforeEach, vi } from 'vitest';

/** At most so much passes in one step, in milliseconds. */
const STEP_MS = 50;

export function controlTime(): void {
  beforeEach(() => {
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
    });
  });
  afterEach(() => {
    vi.clearAllTimers();
    vi.useRealTimers();
  });
}

/** Finely, for what the page draws is told between two turns of the clock. */
export async function pass(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += STEP_MS) {
    vi.advanceTimersByTime(Math.min(STEP_MS, ms - passed));
    await null;
    await null;
  }
}
