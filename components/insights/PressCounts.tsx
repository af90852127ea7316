import { i18n } from '#i18n';
import { type CountRow, pressKinds } from '@/utils/record/counts';
import { type Period, sumOf } from '@/utils/record/periods';
import { CountsPart, type PeriodLength } from './CountsPart';
import { formatLastOf } from './format-period';

interface PressCountsProps {
  /** The oldest first. */
  rows: readonly CountRow[];
  periods: readonly Period[];
  by: PeriodLength;
}

/**
 * Figures of a Breather that counted each press in the dialog, and not each message. They cannot
 * become figures of messages, so they stand apart, with the last day of which there are any.
 */
export function PressCounts({ rows, periods, by }: PressCountsProps) {
  const last = rows.findLast((row) => sumOf(row, pressKinds) > 0);
  if (!last) return null;
  return (
    <CountsPart
      title={i18n.t('insights.pressTitle')}
      lead={i18n.t('insights.pressLead', [formatLastOf(last.id)])}
      periods={periods}
      kinds={pressKinds}
      by={by}
    />
  );
}
