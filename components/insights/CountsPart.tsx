import { i18n } from '#i18n';
import { Section } from '@/components/ui/Section';
import type { CountKind } from '@/utils/record/counts';
import type { Period } from '@/utils/record/periods';
import { PeriodChart } from './PeriodChart';
import { PeriodTable } from './PeriodTable';

export type PeriodLength = 'week' | 'month' | 'year';

interface CountsPartProps {
  title: string;
  lead: string;
  periods: readonly Period[];
  kinds: readonly CountKind[];
  by: PeriodLength;
}

/** One kind of counts, as a picture and a table. */
export function CountsPart({ title, lead, periods, kinds, by }: CountsPartProps) {
  return (
    <Section title={title} lead={lead}>
      <PeriodChart
        periods={periods}
        kinds={kinds}
        label={i18n.t(`insights.chart.${by}`, [title])}
      />
      <PeriodTable
        periods={periods}
        kinds={kinds}
        caption={i18n.t(`insights.table.${by}`, [title])}
      />
    </Section>
  );
}
