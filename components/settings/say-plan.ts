/** If-then plans as sentences. The prompt says them too. */
import { i18n } from '#i18n';
import { formatTimeOfDay } from '@/components/ui/format';
import type { IfThenPlan, Rule } from '@/utils/engine/told-frame';
import { atTimeOf } from '@/utils/time/local-times';

/** What of the rules a sign names; null where it is not known. */
export interface SignFacts {
  lateHours: { from: string } | null;
}

/** `22:00`, as the person's browser counts the hours. */
export function sayTime(time: string): string {
  return formatTimeOfDay(atTimeOf(Date.now(), 0, time));
}

/** Such as `it is after 22:00`. */
export function saySign(sign: Rule, { lateHours }: SignFacts): string {
  if (sign === 'lateHours' && lateHours) return i18n.t('plan.after', [sayTime(lateHours.from)]);
  return i18n.t(`plan.signs.${sign}`);
}

export function sayPlan(plan: IfThenPlan, facts: SignFacts): string {
  return 'sign' in plan
    ? i18n.t('plan.shownSign', [saySign(plan.sign, facts), plan.action])
    : i18n.t('plan.shown', [plan.feeling, plan.action]);
}

/** One half as it was written, without its end: the sentence around it has its own full stop. */
export function bare(text: string): string {
  return text.trim().replace(/[.…\s]+$/, '');
}
