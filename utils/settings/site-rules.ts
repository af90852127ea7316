/** The rules of the settings, changed. Pure. */
import type { Settings } from './settings';

export type Rules = Settings['rules'];

/** How many of them are on, resting ones among them. */
export function countRulesOn(rules: Rules): number {
  return Object.values(rules).filter(({ on }) => on).length;
}

/** The rules with this one resting until then; null wakes it. Pure. */
export function restRule(rules: Rules, what: keyof Rules, restUntilAt: number | null): Rules {
  return { ...rules, [what]: { ...rules[what], restUntilAt } };
}

/** The rules with none of them resting. Pure. */
export function wakeRules(rules: Rules): Rules {
  // The cast: no more names stand in it. Without a helper, which the popup would load for this.
  const names = Object.keys(rules) as (keyof Rules)[];
  return names.reduce<Rules>((awake, what) => restRule(awake, what, null), rules);
}

/** Whether the rule tells by a line, and holds nothing. Pure. */
export function isTold(rules: Rules, what: keyof Rules): boolean {
  if (what === 'lateHours' || what === 'manyMessages') return rules[what].how === 'tell';
  return what === 'longStretch';
}

/** Pure. */
export function switchRule(rules: Rules, what: keyof Rules, on: boolean): Rules {
  return { ...rules, [what]: { ...rules[what], on } };
}
