import { i18n } from '#i18n';
import type { SiteSwitch } from '@/utils/sites/site-switches';
import { SiteSign } from './SiteSign';
import css from './settings.module.css';

interface SiteChoicesProps {
  /** Those that can be turned on. */
  sites: readonly SiteSwitch[];
  /** The ids of those that are ticked. */
  chosen: readonly string[];
  onChosen(chosen: string[]): void;
}

/** Sites to tick: the common ones in sight, the others folded. */
export function SiteChoices({ sites, chosen, onChosen }: SiteChoicesProps) {
  const choose = (site: string, on: boolean) =>
    onChosen(on ? [...chosen, site] : chosen.filter((other) => other !== site));
  const tick = (site: SiteSwitch) => (
    <label class="choice" key={site.id}>
      <input
        type="checkbox"
        checked={chosen.includes(site.id)}
        onChange={(event) => choose(site.id, event.currentTarget.checked)}
      />
      <SiteSign name={site.name} />
      <span>{site.name}</span>
    </label>
  );
  const others = sites.filter(({ common }) => !common);
  return (
    <fieldset class="chooser-sites">
      <legend class="visually-hidden">{i18n.t('sites.choose')}</legend>
      {sites.filter(({ common }) => common).map(tick)}
      {others.length > 0 && (
        <details class={css.several}>
          <summary>{i18n.t('sites.moreToChoose')}</summary>
          <div class="chooser-sites">{others.map(tick)}</div>
        </details>
      )}
    </fieldset>
  );
}
