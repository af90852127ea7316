import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { WeekCount } from '@/utils/insights/count-by-week';
import { deedKinds } from '@/utils/insights/deeds';
import { formatWeek } from './format-week';

/** The same weeks in figures, the newest first. */
export function WeekTable({ weeks }: { weeks: readonly WeekCount[] }) {
  const id = useId();
  return (
    // It may be wider than the page, and is then scrolled by itself; the keyboard needs a way in.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself has to be reached by the keyboard.
    <section class="week-table" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption class="legend" id={id}>
          {i18n.t('insights.table')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('insights.week')}</th>
            {deedKinds.map((kind) => (
              <th scope="col" key={kind}>
                {i18n.t(`insights.kinds.${kind}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.toReversed().map(({ monday, counts }) => (
            <tr key={monday}>
              <th scope="row">{formatWeek(monday)}</th>
              {deedKinds.map((kind) => (
                <td key={kind} class="figures">
                  {counts[kind]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
