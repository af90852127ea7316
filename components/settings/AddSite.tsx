import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type PatternDialect, parseSite, type SiteProblem } from '@/utils/sites/parse-site';

interface AddSiteProps {
  dialect: PatternDialect;
  /** Resolves to whether the person allowed it. Called in the submit itself. */
  onAdd(site: { pattern: string; name: string }): Promise<boolean>;
}

/** A field for any address, that says what is wrong with one that can not work. */
export function AddSite({ dialect, onAdd }: AddSiteProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<SiteProblem | null>(null);

  const add = async (typed: string) => {
    const site = parseSite(typed, dialect);
    setProblem(site.ok ? null : site.problem);
    if (!site.ok) {
      field.current?.focus();
      return;
    }
    const added = await onAdd({ pattern: site.pattern, name: site.name });
    if (added && field.current) field.current.value = '';
  };

  return (
    <form
      class="add-site"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add(field.current?.value ?? '');
      }}
    >
      <label for={id}>{i18n.t('sites.addLabel')}</label>
      <div class="add-site-row">
        <input
          id={id}
          ref={field}
          class="field"
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          dir="ltr"
          aria-invalid={problem !== null}
          aria-describedby={problem ? `${id}-problem ${id}-hint` : `${id}-hint`}
          onInput={() => setProblem(null)}
        />
        <button type="submit" class="button">
          {i18n.t('sites.turnOn')}
        </button>
      </div>
      <p class="problem" id={`${id}-problem`} role="alert">
        {problem && i18n.t(`sites.problems.${problem}`)}
      </p>
      <p class="small soft" id={`${id}-hint`}>
        {i18n.t('sites.addHint')}
      </p>
    </form>
  );
}
