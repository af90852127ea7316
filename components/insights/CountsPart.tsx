import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Section } from '@/components/ui/Section';
import type { CountKind } from '@/utils/record/counts';
import { type Period, sumOf } from '@/utils/record/periods';
import { PeriodBars } from './PeriodBars';
import { PeriodTable } from './PeriodTable';

export type PeriodLength = 'week' | 'month' | 'year';

interface CountsPartProps {
  title: string;
  lead: string;
  periods: readonly Period[];
  kinds: readonly CountKind[];
  by: PeriodLength;
}

/**
 * One kind of counts: bars, and behind them a table of each kind. What was never done has no row
 * and no column.
 */
export function CountsPart({ title, lead, periods, kinds, by }: CountsPartProps) {
  const id = useId();
  const full = periods.filter(({ counts }) => sumOf(counts, kinds) > 0);
  const done = kinds.filter((kind) => full.some(({ counts }) => counts[kind] > 0));
  return (
    <Section title={title} lead={lead}>
      <p class="small soft" id={id}>
        {i18n.t(full.length > 0 ? `insights.table.${by}` : `insights.none`)}
      </p>
      {full.length > 0 && (
        <>
          <PeriodBars periods={full} kinds={kinds} labelledBy={id} />
          <details>
            <summary class="small">{i18n.t('insights.figures')}</summary>
            <PeriodTable
              periods={full}
              kinds={done}
              caption={i18n.t(`insights.caption.${by}`, [title])}
            />
          </details>
        </>
      )}
    </Section>
  );
}
