import { i18n } from '#i18n';
import { Section } from '@/components/settings/Section';
import type { WeekCount } from '@/utils/insights/count-by-week';
import { WeekChart } from './WeekChart';
import { WeekTable } from './WeekTable';
import './insights.css';

interface InsightsPlaceProps {
  /** The oldest first; null while they are counted. */
  weeks: readonly WeekCount[] | null;
  /** Where to begin when there is nothing to count yet. */
  checkInsHref: string;
  winsHref: string;
}

/** What was done, by week: counts, and not a word of it. */
export function InsightsPlace({ weeks, checkInsHref, winsHref }: InsightsPlaceProps) {
  if (!weeks) return <p class="soft">{i18n.t('insights.loading')}</p>;
  const total = weeks.reduce((sum, week) => sum + week.total, 0);
  if (total === 0) {
    return (
      <Section title={i18n.t('insights.emptyTitle')}>
        <p class="soft">{i18n.t('insights.empty')}</p>
        <div class="row">
          <a class="button main" href={checkInsHref}>
            {i18n.t('insights.toCheckIns')}
          </a>
          <a class="button" href={winsHref}>
            {i18n.t('insights.toWins')}
          </a>
        </div>
      </Section>
    );
  }
  return (
    <>
      <Section title={i18n.t('insights.weeksTitle')} lead={i18n.t('insights.kind')}>
        <WeekChart weeks={weeks} />
        <WeekTable weeks={weeks} />
      </Section>
      <p class="small soft">{i18n.t('insights.note')}</p>
    </>
  );
}
