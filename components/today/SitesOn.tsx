import { i18n } from '#i18n';
import { Section } from '@/components/ui/Section';
import css from './today.module.css';

interface SitesOnProps {
  /** The names of the sites that are on. */
  names: readonly string[];
  settingsHref: string;
}

/** Where a marked message meets the pause. */
export function SitesOn({ names, settingsHref }: SitesOnProps) {
  return (
    <Section title={i18n.t('today.sitesTitle')}>
      {names.length === 0 ? (
        <>
          <p class="soft">{i18n.t('today.sitesEmpty')}</p>
          <a class="button" href={settingsHref}>
            {i18n.t('today.sitesFirst')}
          </a>
        </>
      ) : (
        <>
          <ul class={css.siteNames}>
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <p class="small">
            <a href={settingsHref}>{i18n.t('today.sitesAll')}</a>
          </p>
        </>
      )}
    </Section>
  );
}
