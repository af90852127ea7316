import { i18n } from '#i18n';
import type { WeekCount } from '@/utils/insights/count-by-week';
import { formatWeek } from './format-week';

const BAR = 20;
const STEP = 28;
const HIGH = 120;
const REST = 4;

interface WeekChartProps {
  /** The oldest first. */
  weeks: readonly WeekCount[];
}

/** A bar for each week. The table below says the same in figures. */
export function WeekChart({ weeks }: WeekChartProps) {
  const most = Math.max(1, ...weeks.map(({ total }) => total));
  const [first, last] = [weeks.at(0), weeks.at(-1)];
  return (
    <div class="week-chart">
      <svg
        role="img"
        aria-label={i18n.t('insights.chart')}
        viewBox={`0 0 ${weeks.length * STEP} ${HIGH + REST}`}
        preserveAspectRatio="none"
      >
        {weeks.map(({ monday, total }, index) => {
          const height = REST + (HIGH * total) / most;
          return (
            <rect
              key={monday}
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
        <p class="week-ends small soft" aria-hidden="true">
          <span>{formatWeek(first.monday)}</span>
          <span>{formatWeek(last.monday)}</span>
        </p>
      )}
    </div>
  );
}
