import { i18n } from '#i18n';
import { Section } from '@/components/settings/Section';
import type { CountKind } from '@/utils/counts/counts';
import type { Period } from '@/utils/insights/periods';
import { PeriodChart } from './PeriodChart';
import { PeriodTable } from './PeriodTable';

interface CountsPartProps {
  title: string;
  lead: string;
  periods: readonly Period[];
  kinds: readonly CountKind[];
  by: 'week' | 'month';
}

/** One kind of counts, as a picture and a table. */
export function CountsPart({ title, lead, periods, kinds, by }: CountsPartProps) {
  return (
    <Section title={title} lead={lead}>
      <PeriodChart
        periods={periods}
        kinds={kinds}
        label={`${title}. ${i18n.t(by === 'week' ? 'insights.chartWeeks' : 'insights.chartMonths')}`}
      />
      <PeriodTable
        periods={periods}
        kinds={kinds}
        caption={`${title}. ${i18n.t(by === 'week' ? 'insights.tableWeeks' : 'insights.tableMonths')}`}
      />
    </Section>
  );
}
