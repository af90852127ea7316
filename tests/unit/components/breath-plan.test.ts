import { describe, expect, it } from 'vitest';
import { breathAt, planBreath, planLonger, SLOW_BREATH_MS } from '@/components/prompt/breath-plan';
import { LONGEST_WAIT_S } from '@/utils/practice/limits';
import { SECOND_MS } from '@/utils/time/durations';

/** As a page's clock may stand: no whole number. */
const STARTED = 12_345.678;

const waits = Array.from({ length: LONGEST_WAIT_S + 1 }, (_, seconds) => seconds * SECOND_MS);

/** What is said just before, and just after; a tick is far longer than this. */
const around = (plan: ReturnType<typeof planBreath>, at: number) =>
  [at - 1, at + 1].map((now) => (breathAt(plan, now).isIn ? 'in' : 'out'));

describe('the breath and the wait', () => {
  it.each(waits.slice(1))('is ready at the end of an out-breath: %i ms', (waitMs) => {
    const plan = planBreath(waitMs, STARTED);
    expect(plan.readyAt).toBe(STARTED + waitMs);
    expect(around(plan, plan.readyAt)).toEqual(['out', 'in']);
  });

  it.each(waits)('so it is after a little longer, once and again: %i ms', (waitMs) => {
    const plan = planBreath(waitMs, STARTED);
    const early = planLonger(plan, STARTED + waitMs / 2);
    const twice = planLonger(early, STARTED + waitMs / 2 + 1);
    const late = planLonger(plan, plan.readyAt + 3_210);
    const later = planLonger(late, late.readyAt + 9_999);
    for (const longer of [early, twice, late, later]) {
      expect(around(longer, longer.readyAt)).toEqual(['out', 'in']);
    }
    expect(late.readyAt).toBe(plan.readyAt + 3_210 + SLOW_BREATH_MS);
    if (waitMs > 0) expect(twice.readyAt).toBe(plan.readyAt + 2 * SLOW_BREATH_MS);
  });

  it.each(waits)('has no breath that is hurried or held: %i ms', (waitMs) => {
    const plan = planBreath(waitMs, STARTED);
    const times = Array.from({ length: 900 }, (_, tenths) => STARTED + tenths * 100);
    const turns = times.filter((at, index) => {
      const before = times[index - 1];
      return before !== undefined && breathAt(plan, at).isIn && !breathAt(plan, before).isIn;
    });
    const lengths = turns.slice(1).map((at, index) => at - (turns[index] ?? 0));
    for (const ms of lengths) {
      expect(ms).toBeGreaterThanOrEqual(4_900);
      expect(ms).toBeLessThanOrEqual(12_100);
    }
  });

  it('is out alone where the wait has no room for a whole breath', () => {
    const plan = planBreath(3_000, STARTED);
    expect(breathAt(plan, STARTED)).toMatchObject({ isIn: false });
    expect(breathAt(plan, STARTED).leftMs).toBeCloseTo(3_000);
  });

  it('has no breath before it is ready where there is no wait', () => {
    const plan = planBreath(0, STARTED);
    expect(plan.readyAt).toBe(STARTED);
    expect(breathAt(plan, STARTED)).toEqual({ isIn: true, leftMs: 4_000 });
  });

  it.each([
    [5_000, 1, 5_000],
    [12_000, 1, 12_000],
    [13_000, 2, 6_500],
    [60_000, 5, 12_000],
  ])('divides %i ms into %i of %i ms', (waitMs, breaths, breathMs) => {
    expect(planBreath(waitMs, STARTED)).toMatchObject({ breaths, breathMs });
  });

  it('counts down to the end of each half', () => {
    const plan = planBreath(5_000, 0);
    expect(breathAt(plan, 500)).toEqual({ isIn: true, leftMs: 1_500 });
    expect(breathAt(plan, 2_500)).toEqual({ isIn: false, leftMs: 2_500 });
    expect(breathAt(plan, 6_000)).toEqual({ isIn: true, leftMs: 3_000 });
  });
});
