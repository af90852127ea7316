/**
 * Changes to the if-then plans. A plan is found by what it says and not by its place, which another
 * page may have changed. Pure.
 */
import type { IfThenPlan } from '@/utils/engine/told-frame';

/** Where it stands; -1 where it is gone. */
export function placeOf(plans: readonly IfThenPlan[], plan: IfThenPlan): number {
  const said = JSON.stringify(plan);
  return plans.findIndex((one) => JSON.stringify(one) === said);
}

/** With `plan` in the place of the one that it was before, or behind the others. */
export function withPlan(
  plans: readonly IfThenPlan[],
  before: IfThenPlan | null,
  plan: IfThenPlan,
): IfThenPlan[] {
  const at = before ? placeOf(plans, before) : -1;
  return at === -1 ? [...plans, plan] : plans.toSpliced(at, 1, plan);
}

export function withoutPlan(plans: readonly IfThenPlan[], plan: IfThenPlan): IfThenPlan[] {
  const at = placeOf(plans, plan);
  return at === -1 ? [...plans] : plans.toSpliced(at, 1);
}

/** With the one that is being written still in its place, though another page took it out. */
export function withOpen(
  plans: readonly IfThenPlan[],
  open: { plan: IfThenPlan | null; at: number } | null,
): readonly IfThenPlan[] {
  if (!open?.plan || placeOf(plans, open.plan) !== -1) return plans;
  return plans.toSpliced(open.at, 0, open.plan);
}
