import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SiteSwitch } from '@/utils/sites/site-switches';

interface SiteChooserProps {
  legend: string;
  /** Those that can be turned on. */
  sites: readonly SiteSwitch[];
  /** Of all chosen sites together, for one question. Called in the submit itself. */
  onTurnOn(patterns: string[], names: string[]): void;
}

/** Several sites, one question. */
export function SiteChooser({ legend, sites, onTurnOn }: SiteChooserProps) {
  const id = useId();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [nothing, setNothing] = useState(false);
  const choose = (site: string, on: boolean) => {
    setNothing(false);
    setChosen((before) => (on ? [...before, site] : before.filter((other) => other !== site)));
  };
  const submit = () => {
    const picked = sites.filter((site) => chosen.includes(site.id));
    setNothing(picked.length === 0);
    if (picked.length === 0) return;
    onTurnOn(
      picked.flatMap(({ patterns }) => patterns),
      picked.map(({ name }) => name),
    );
  };
  return (
    <form
      class="chooser"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <fieldset class="chooser-sites" aria-describedby={`${id}-nothing`}>
        <legend class="visually-hidden">{legend}</legend>
        {sites.map((site) => (
          <label class="choice" key={site.id}>
            <input
              type="checkbox"
              checked={chosen.includes(site.id)}
              onChange={(event) => choose(site.id, event.currentTarget.checked)}
            />
            <span>{site.name}</span>
          </label>
        ))}
      </fieldset>
      <p class="problem" id={`${id}-nothing`} role="alert">
        {nothing && i18n.t('sites.noneChosen')}
      </p>
      <button type="submit" class="button main">
        {i18n.t('sites.turnOnChosen')}
      </button>
    </form>
  );
}
