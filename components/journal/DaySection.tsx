import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatCalendarDay } from '@/components/promises/format-calendar-day';
import { EmptyPlace } from '@/components/ui/EmptyPlace';
import { Section } from '@/components/ui/Section';
import { ShowMore } from '@/components/ui/ShowMore';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import type { Filter } from './Finder';
import css from './journal.module.css';
import { groupByDay, type Line } from './lines-by-day';

const PAGE_SIZE = 30;

interface DaySectionProps {
  /** Those that fit the words and the filter, the newest first. */
  lines: readonly Line[];
  /** `YYYY-MM-DD` */
  today: string;
  words: string;
  filter: Filter;
  /** Changes where a row has gone, or has come back. */
  focusStage: string;
  row(line: Line): ComponentChildren;
}

/** All that was kept, day by day. */
export function DaySection(props: DaySectionProps) {
  const { lines, words, filter } = props;
  const place = useRef<HTMLDivElement>(null);
  const [limit, setLimit] = useState(PAGE_SIZE);
  useKeptFocus(place, props.focusStage, false);
  const isEmpty = lines.length === 0 && words === '' && filter === 'all';
  if (isEmpty) {
    return <EmptyPlace text={i18n.t('diary.empty')} />;
  }
  return (
    <Section title={i18n.t('diary.days')}>
      <p class="small soft" role="status">
        {lines.length === 0 && i18n.t(words === '' ? 'diary.emptyKind' : 'journal.nothingFound')}
      </p>
      <div class={css.days} ref={place}>
        {groupByDay(lines.slice(0, limit)).map(({ day, lines: ofDay }) => (
          <div key={day}>
            <h3 class={css.day}>{formatCalendarDay(day, props.today)}</h3>
            <ul class="entries">{ofDay.map(props.row)}</ul>
          </div>
        ))}
      </div>
      <ShowMore
        label={i18n.t('journal.more')}
        isMore={lines.length > limit}
        onMore={() => setLimit(limit + PAGE_SIZE)}
      />
    </Section>
  );
}
