import { i18n } from '#i18n';
import { SiteChoices } from '@/components/settings/SiteChoices';
import { sayList } from '@/utils/locale/locale';
import type { SiteSwitch } from '@/utils/sites/site-switches';
import css from './welcome.module.css';

/**
 * Why sites that are ticked are not on yet: the browser said no, it could not be stored, or nobody
 * asked.
 */
export type SitesTrouble = 'refused' | 'failed' | 'waiting';

interface WelcomeSitesProps {
  sites: readonly SiteSwitch[];
  chosen: readonly string[];
  trouble: SitesTrouble | null;
  onChosen(chosen: string[]): void;
}

/** The sites to choose from. The button that asks for them stands in the foot of the welcome. */
export function WelcomeSites({ sites, chosen, trouble, onChosen }: WelcomeSitesProps) {
  const on = sites.filter(({ state }) => state === 'on');
  const off = sites.filter(({ state }) => state !== 'on');
  const names = off.filter(({ id }) => chosen.includes(id)).map(({ name }) => name);
  return (
    <>
      {on.length > 0 && (
        <ul class={css.sitesOn}>
          {on.map(({ id, name }) => (
            <li key={id}>{i18n.t('sites.turnedOn', [name])}</li>
          ))}
        </ul>
      )}
      <SiteChoices sites={off} chosen={chosen} onChosen={onChosen} />
      <p class="small soft">{i18n.t('welcome.sitesLater')}</p>
      <div role="alert">
        {trouble && (
          <p class="notice">
            {trouble === 'failed' && i18n.t('settings.notSaved')}
            {trouble === 'refused' && i18n.t('welcome.sitesRefused', [sayList(names)])}
            {trouble === 'waiting' && i18n.t('welcome.sitesWaiting', [sayList(names)])}
          </p>
        )}
      </div>
    </>
  );
}
