import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SiteSwitch } from '@/utils/sites/site-switches';
import { SiteChoices } from './SiteChoices';
import css from './settings.module.css';

interface SiteChooserProps {
  /** Those that can be turned on. */
  sites: readonly SiteSwitch[];
  /** Of all chosen sites together, for one question. Called in the submit itself. */
  onTurnOn(patterns: string[], names: string[]): void;
}

/** Several sites, one question. */
export function SiteChooser({ sites, onTurnOn }: SiteChooserProps) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [nothing, setNothing] = useState(false);
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
      class={css.chooser}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <SiteChoices
        sites={sites}
        chosen={chosen}
        onChosen={(next) => {
          setNothing(false);
          setChosen(next);
        }}
      />
      <p class="problem" role="alert">
        {nothing && i18n.t('sites.noneChosen')}
      </p>
      <button type="submit" class="button main">
        {i18n.t('sites.turnOnChosen')}
      </button>
    </form>
  );
}
