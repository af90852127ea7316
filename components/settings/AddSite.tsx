import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Labelled } from '@/components/ui/Labelled';
import { type PatternDialect, parseSite, type SiteProblem } from '@/utils/sites/parse-site';
import type { SiteSwitch } from '@/utils/sites/site-switches';
import { siteNamed } from './find-sites';
import css from './settings.module.css';

interface AddSiteProps {
  dialect: PatternDialect;
  /** The sites that Breather knows: one of them is added by its name too. */
  sites: readonly SiteSwitch[];
  typed: string;
  onTyped(typed: string): void;
  /** Called in the submit itself. */
  onAdd(site: { patterns: string[]; name: string }): void;
  /** What was found of what is typed. */
  children?: ComponentChildren;
}

/** A field for a name or any address, that says what is wrong with one that cannot work. */
export function AddSite({ dialect, sites, typed, onTyped, onAdd, children }: AddSiteProps) {
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<SiteProblem | null>(null);

  const add = () => {
    const named = siteNamed(sites, typed);
    if (named) return onAdd(named);
    const site = parseSite(typed, dialect);
    setProblem(site.ok ? null : site.problem);
    if (site.ok) onAdd({ patterns: [site.pattern], name: site.name });
    else field.current?.focus();
  };

  return (
    <form
      class={css.addSite}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Labelled
        label={i18n.t('sites.addLabel')}
        hint={i18n.t('sites.addHint')}
        problem={problem && i18n.t(`sites.problems.${problem}`)}
      >
        {(tied) => (
          <div class={css.addSiteRow}>
            <input
              {...tied}
              ref={field}
              class="field"
              type="text"
              inputMode="url"
              autocomplete="off"
              autocapitalize="none"
              spellcheck={false}
              dir="ltr"
              value={typed}
              onInput={(event) => {
                setProblem(null);
                onTyped(event.currentTarget.value);
              }}
            />
            <button type="submit" class="button">
              {i18n.t('sites.turnOn')}
            </button>
          </div>
        )}
      </Labelled>
      {children}
    </form>
  );
}
