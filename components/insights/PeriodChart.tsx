import type { CountKind } from '@/utils/record/counts';
import { type Period, sumOf } from '@/utils/record/periods';
import { formatPeriod } from './format-period';

const BAR = 20;
const STEP = 28;
const HIGH = 120;
const REST = 4;
/** In rem: two years are two bars, not two halves of the page. */
const WIDEST_STEP = 4;

interface PeriodChartProps {
  /** The oldest first. */
  periods: readonly Period[];
  kinds: readonly CountKind[];
  /** What the picture shows, for those who do not see it. */
  label: string;
}

/** A bar for each week, month or year. The table below says the same in figures. */
export function PeriodChart({ periods, kinds, label }: PeriodChartProps) {
  const totals = periods.map(({ id, counts }) => ({ id, total: sumOf(counts, kinds) }));
  const most = Math.max(1, ...totals.map(({ total }) => total));
  const [first, last] = [totals.at(0), totals.at(-1)];
  return (
    <div class="period-chart" style={{ maxInlineSize: `${totals.length * WIDEST_STEP}rem` }}>
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${totals.length * STEP} ${HIGH + REST}`}
        preserveAspectRatio="none"
      >
        {totals.map(({ id, total }, index) => {
          const height = REST + (HIGH * total) / most;
          return (
            <rect
              key={id}
              class={total > 0 ? 'bar' : 'bar bar-empty'}
              x={index * STEP + (STEP - BAR) / 2}
              y={HIGH + REST - height}
              width={BAR}
              height={height}
              rx={REST}
            />
          );
        })}
      </svg>
      {first && last && (
        <p class="period-ends small soft" aria-hidden="true">
          <span>{formatPeriod(first.id)}</span>
          <span>{formatPeriod(last.id)}</span>
        </p>
      )}
    </div>
  );
}
