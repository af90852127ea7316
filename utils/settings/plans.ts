/** The if-then plans. Pure. */
import * as v from 'valibot';
import type { IfThenPlan, Rule } from '@/utils/engine/told-frame';
import { LONGEST_ACTION, LONGEST_FEELING, MOST_PLANS } from '@/utils/practice/limits';

/** The signs that a plan can have: each of them is a rule that may hold a message. */
export const planSigns = [
  'lateHours',
  'manyMessages',
  'words',
  'looks',
  'site',
  'chat',
] as const satisfies readonly Rule[];

const action = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ACTION));
const feeling = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_FEELING));

/** By hand: a union of schemas takes more room in the popup. */
function parsePlan(stored: unknown): IfThenPlan[] {
  const signed = v.safeParse(v.object({ sign: v.picklist(planSigns), action }), stored);
  if (signed.success) return [signed.output];
  const felt = v.safeParse(v.object({ feeling, action }), stored);
  return felt.success ? [felt.output] : [];
}

/** Each has a sign or a feeling; what is no plan is left out. */
export const ifThenPlans = v.pipe(
  v.array(v.unknown()),
  v.transform((list) => list.flatMap(parsePlan).slice(0, MOST_PLANS)),
);

/** Those of both lists, each once. Where there are more than fit, those of the second give way. */
export function mergePlans(
  own: readonly IfThenPlan[],
  others: readonly IfThenPlan[],
): IfThenPlan[] {
  const byWords = [...own, ...others].map((plan) => [JSON.stringify(plan), plan] as const);
  return [...new Map(byWords).values()].slice(0, MOST_PLANS);
}
