import { i18n } from '#i18n';
import { Section } from '@/components/ui/Section';
import { dateFormat } from '@/utils/locale/locale';
import { deedKinds, messageKinds, pressKinds } from '@/utils/record/counts';
import { type Period, sumOf } from '@/utils/record/periods';
import css from './today.module.css';

interface LastDaysProps {
  /** The last seven, the oldest first. */
  days: readonly Period[];
  insightsHref: string;
}

const kinds = [...deedKinds, ...messageKinds, ...pressKinds];

/** The last seven days as seven dots. A quiet day is a dot as well: nothing is lost by resting. */
export function LastDays({ days, insightsHref }: LastDaysProps) {
  const isFull = ({ counts }: Period) => sumOf(counts, kinds) > 0;
  return (
    <Section title={i18n.t('today.daysTitle')}>
      <ol class={css.dayDots}>
        {days.map((day) => (
          <li key={day.id} data-full={isFull(day)}>
            <span class="visually-hidden">
              {i18n.t(isFull(day) ? 'today.dayFull' : 'today.dayQuiet', [nameOf(day.id, 'long')])}
            </span>
            <span class="small soft" aria-hidden="true">
              {nameOf(day.id, 'short')}
            </span>
          </li>
        ))}
      </ol>
      <p class="small soft">
        {i18n.t(days.some(isFull) ? 'today.daysNote' : 'today.daysEmpty')}{' '}
        <a href={insightsHref}>{i18n.t('today.toInsights')}</a>
      </p>
    </Section>
  );
}

function nameOf(day: string, weekday: 'long' | 'short'): string {
  return dateFormat({ weekday, timeZone: 'UTC' }).format(Date.parse(day));
}
