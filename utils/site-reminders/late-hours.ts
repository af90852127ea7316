/** The hours in which the person wants every draft to count as heated. Pure but for the time zone of the computer. */
import type { SiteRules } from '@/utils/guard/bridge';
import { afterQuiet } from '@/utils/reminders/local-times';

export function isLate(hours: SiteRules['lateHours'], now: number): boolean {
  if (!hours || (hours.restUntilAt ?? 0) > now) return false;
  return afterQuiet(now, { on: true, from: hours.from, to: hours.to }) !== now;
}
