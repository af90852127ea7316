import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ChipGroup } from '@/components/ui/ChipGroup';
import { EmptyPlace } from '@/components/ui/EmptyPlace';
import { Section } from '@/components/ui/Section';
import { sayCounted } from '@/utils/locale/locale';
import { afterKinds } from '@/utils/record/after-kinds';
import {
  addCounts,
  type CountRow,
  type Counts,
  countKinds,
  deedKinds,
  feltKinds,
  messageKinds,
  pressKinds,
} from '@/utils/record/counts';
import { countByMonth, countByWeek, countByYear, type Period, sumOf } from '@/utils/record/periods';
import { CountsPart, type PeriodLength } from './CountsPart';
import css from './insights.module.css';
import { PauseResearch } from './PauseResearch';
import { PressCounts } from './PressCounts';
import { weekSentences } from './week-sentence';

const WEEKS = 12;
const MONTHS = 12;

interface InsightsPlaceProps {
  /** The oldest first. */
  rows: readonly CountRow[];
  /** `YYYY-MM-DD`. */
  today: string;
  /** Where to begin when there is nothing to count yet. */
  groundHref: string;
  checkInsHref: string;
}

/** What was done, by week, by month or by year: counts, and not a word of it. */
export function InsightsPlace({ rows, today, groundHref, checkInsHref }: InsightsPlaceProps) {
  const [by, setBy] = useState<PeriodLength>('week');
  const all = addCounts(rows);
  if (sumOf(all, countKinds) === 0) {
    return (
      <Section title={i18n.t('insights.emptyTitle')}>
        <EmptyPlace text={i18n.t('insights.empty')} />
        <div class="row">
          <a class="button main" href={groundHref}>
            {i18n.t('insights.toGround')}
          </a>
          <a class="button" href={checkInsHref}>
            {i18n.t('insights.toCheckIns')}
          </a>
        </div>
      </Section>
    );
  }
  const years = countByYear(rows, today);
  const periods = {
    week: () => countByWeek(rows, today, WEEKS),
    month: () => countByMonth(rows, today, MONTHS),
    year: () => years,
  }[by]();
  const shown = addCounts(periods.map(countsOf));
  return (
    <>
      {weekSentences(addCounts(countByWeek(rows, today, 1).map(countsOf))).map((sentence) => (
        <p key={sentence} class={css.weekSentence}>
          {sentence}
        </p>
      ))}
      <ChipGroup<PeriodLength>
        legend={i18n.t('insights.by')}
        quietLegend
        options={[
          { value: 'week', label: i18n.t('insights.byWeek') },
          { value: 'month', label: i18n.t('insights.byMonth') },
          // One year is the twelve months once more.
          ...(years.length > 1
            ? [{ value: 'year' as const, label: i18n.t('insights.byYear') }]
            : []),
        ]}
        value={by}
        onChoose={setBy}
      />
      <p class="small soft">{i18n.t('insights.kind')}</p>
      <CountsPart
        title={i18n.t('insights.deedsTitle')}
        lead={i18n.t('insights.deedsLead')}
        periods={periods}
        kinds={deedKinds}
        by={by}
      />
      {sumOf(shown, feltKinds) > 0 && (
        <Section title={i18n.t('insights.feltTitle')}>
          <p>
            {sayCounted('insights.felt', sumOf(shown, feltKinds), [
              String(shown.lighter),
              String(shown.same),
              String(shown.harder),
            ])}
          </p>
          <p class="small soft">{i18n.t('insights.feltNote')}</p>
        </Section>
      )}
      {sumOf(all, messageKinds) > 0 && (
        <CountsPart
          title={i18n.t('insights.outcomesTitle')}
          lead={i18n.t('insights.outcomesLead')}
          periods={periods}
          kinds={messageKinds}
          by={by}
        />
      )}
      {sumOf(shown, afterKinds) > 0 && (
        <Section title={i18n.t('insights.afterTitle')}>
          <p>
            {sayCounted('insights.after', sumOf(shown, afterKinds), [
              String(shown.cooler),
              String(shown.asHot),
              String(shown.hotter),
            ])}
          </p>
        </Section>
      )}
      {sumOf(all, messageKinds) > 0 && (
        <Section title={i18n.t('insights.researchTitle')}>
          <PauseResearch />
        </Section>
      )}
      {sumOf(shown, pressKinds) > 0 && <PressCounts rows={rows} periods={periods} by={by} />}
      <p class="small soft">{i18n.t('insights.note')}</p>
    </>
  );
}

function countsOf({ counts }: Period): Counts {
  return counts;
}
