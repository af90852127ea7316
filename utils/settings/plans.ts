/** The if-then plans. Pure. */
import type { IfThenPlan, Rule } from '@/utils/engine/bridge';
import { MOST_PLANS } from '@/utils/practice/limits';

/** The signs that a plan can have: each of them is a rule that may hold a message. */
export const planSigns = [
  'lateHours',
  'manyMessages',
  'words',
  'looks',
  'site',
  'chat',
] as const satisfies readonly Rule[];

/** Those of both lists, each once. Where there are more than fit, those of the second give way. */
export function mergePlans(
  own: readonly IfThenPlan[],
  others: readonly IfThenPlan[],
): IfThenPlan[] {
  const byWords = [...own, ...others].map((plan) => [JSON.stringify(plan), plan] as const);
  return [...new Map(byWords).values()].slice(0, MOST_PLANS);
}
