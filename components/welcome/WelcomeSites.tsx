import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { SiteChooser } from '@/components/settings/SiteChooser';
import type { SiteSwitch } from '@/utils/sites/site-switches';

interface WelcomeSitesProps {
  sites: readonly SiteSwitch[];
  /** Asks the browser one question; resolves to whether the person allowed it. Called in the click itself. */
  turnOn(patterns: string[]): Promise<boolean>;
  /** Some sites are on: the welcome goes on. */
  onTurnedOn(): void;
}

/** One question for all the sites a person chooses. */
export function WelcomeSites({ sites, turnOn, onTurnedOn }: WelcomeSitesProps) {
  const [trouble, setTrouble] = useState<'refused' | 'failed' | null>(null);
  const on = sites.filter(({ state }) => state === 'on');
  const ask = async (patterns: string[]) => {
    setTrouble(null);
    try {
      if (await turnOn(patterns)) onTurnedOn();
      else setTrouble('refused');
    } catch {
      setTrouble('failed');
    }
  };
  return (
    <>
      {on.length > 0 && (
        <ul class="sites-on">
          {on.map(({ id, name }) => (
            <li key={id}>{i18n.t('sites.turnedOn', [name])}</li>
          ))}
        </ul>
      )}
      <SiteChooser
        legend={i18n.t('sites.choose')}
        sites={sites.filter(({ state }) => state !== 'on')}
        onTurnOn={(patterns) => void ask(patterns)}
      />
      <p class="problem" role="alert">
        {trouble === 'refused' && i18n.t('sites.refused')}
        {trouble === 'failed' && i18n.t('settings.notSaved')}
      </p>
      <p class="small soft">{i18n.t('welcome.sitesLater')}</p>
    </>
  );
}
