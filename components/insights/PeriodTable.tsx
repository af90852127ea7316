import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CountKind } from '@/utils/record/counts';
import type { Period } from '@/utils/record/periods';
import { formatPeriod } from './format-period';
import css from './insights.module.css';

interface PeriodTableProps {
  /** The oldest first; the table begins with the newest. */
  periods: readonly Period[];
  kinds: readonly CountKind[];
  caption: string;
}

/** The same weeks, months or years in figures, the newest first. */
export function PeriodTable({ periods, kinds, caption }: PeriodTableProps) {
  const id = useId();
  return (
    // It may be wider than the page, and is then scrolled by itself; the keyboard needs a way in.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: as said above.
    <section class={css.periodTable} aria-labelledby={id} tabIndex={0}>
      <table>
        <caption class="legend" id={id}>
          {caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('insights.when')}</th>
            {kinds.map((kind) => (
              <th scope="col" key={kind}>
                {i18n.t(`insights.kinds.${kind}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periods.toReversed().map((period) => (
            <tr key={period.id}>
              <th scope="row">{formatPeriod(period.id)}</th>
              {kinds.map((kind) => (
                <td key={kind} class="figures">
                  {period.counts[kind]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
