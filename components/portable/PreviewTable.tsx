import { i18n } from '#i18n';
import { sayList } from '@/utils/locale/locale';
import type { PortableStore } from '@/utils/record/copy/by-store';
import type { ImportPlan } from '@/utils/record/copy/plan-import';
import type { StorePlan } from '@/utils/record/copy/plan-store';
import { changedSettings } from './changed-settings';
import css from './portable.module.css';

const counts = ['added', 'replaced', 'removed', 'same', 'leftOut'] as const;

/** How many of each kind would come, change, go, stay and be left out. */
export function PreviewTable({ plan }: { plan: ImportPlan }) {
  const shown = counts.filter((count) => count !== 'removed' || plan.mode === 'replace');
  // The keys of a record of stores are stores; TypeScript forgets it in Object.entries.
  const all = Object.entries(plan.stores) as [PortableStore, StorePlan][];
  // A row of nothing says nothing.
  const rows = all.filter(([, planned]) => counts.some((count) => planned[count] > 0));
  return (
    <table class={`${css.portableTable} figures`}>
      <caption class="visually-hidden">{i18n.t('portable.preview.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('portable.preview.kind')}</th>
          {shown.map((count) => (
            <th scope="col" key={count}>
              {i18n.t(`portable.preview.${count}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{i18n.t('portable.preview.settings')}</th>
          <td colSpan={shown.length}>
            {plan.settings
              ? i18n.t('portable.preview.settingsChange', [
                  sayList(changedSettings(plan.settingsHere, plan.settings)),
                ])
              : i18n.t('portable.preview.settingsStay')}
          </td>
        </tr>
        {rows.map(([store, planned]) => (
          <tr key={store}>
            <th scope="row">{i18n.t(`portable.kinds.${store}`)}</th>
            {shown.map((count) => (
              <td key={count} class={planned[count] === 0 ? 'soft' : undefined}>
                {planned[count]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
