import type { CountKind } from '@/utils/record/counts';
import { type Period, sumOf } from '@/utils/record/periods';
import { formatPeriod } from './format-period';
import css from './insights.module.css';

interface PeriodBarsProps {
  /** The oldest first. */
  periods: readonly Period[];
  kinds: readonly CountKind[];
  /** The id of what names the list. */
  labelledBy: string;
}

/**
 * A bar with its name and its figure for each week, month or year in which something was, the
 * newest first.
 */
export function PeriodBars({ periods, kinds, labelledBy }: PeriodBarsProps) {
  const totals = periods
    .map(({ id, counts }) => ({ id, total: sumOf(counts, kinds) }))
    .filter(({ total }) => total > 0)
    .reverse();
  const most = Math.max(1, ...totals.map(({ total }) => total));
  return (
    <ul class={css.bars} aria-labelledby={labelledBy}>
      {totals.map(({ id, total }) => (
        <li key={id}>
          <span class="small">{formatPeriod(id)}</span>
          <span class={css.bar} aria-hidden="true">
            <i style={{ inlineSize: `${(100 * total) / most}%` }} />
          </span>
          <b class="figures">{total}</b>
        </li>
      ))}
    </ul>
  );
}
