import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { OutLink } from '@/components/support/OutLink';
import { FirstWords, SupportWords, Words } from '@/components/support/SupportWords';
import { useLoaded } from '@/components/ui/use-loaded';
import { helplineDirectory } from '@/utils/support/directories';
import { loadCountry } from '@/utils/support/remembered-country';
import { PageHead } from './PageHead';
import css from './support-page.module.css';

/** The numbers of all countries are large, so they come after the words. */
const loadLines = () => import('./SupportLinesHere').then((m) => m.SupportLinesHere);

/** Wrapped in an object: null, no remembered country, would look like what is still loading. */
const loadRemembered = () => loadCountry().then((country) => ({ country }));

/** Where to find help that wording is not. */
export function SupportPage({ hasMoved }: { hasMoved: boolean }) {
  const Lines = useLoaded(loadLines);
  const remembered = useLoaded(loadRemembered);
  const lines = useRef<HTMLHeadingElement>(null);
  return (
    <>
      <PageHead
        title={i18n.t('support.title')}
        lead={i18n.t('support.lead')}
        takesFocus={hasMoved}
      />
      <div class={css.danger}>
        <p>
          <b>{i18n.t('support.danger')}</b> {i18n.t('support.dangerText')}
        </p>
        <button type="button" class="button pill" onClick={() => lines.current?.focus()}>
          {i18n.t('support.toLines')}
        </button>
      </div>
      <FirstWords />
      <Words title={i18n.t('support.linesTitle')} heading={lines}>
        {Lines && remembered ? (
          <Lines remembered={remembered.country} />
        ) : (
          <p>
            <OutLink href={helplineDirectory(null).url}>{i18n.t('support.directory')}</OutLink>
          </p>
        )}
      </Words>
      <SupportWords />
    </>
  );
}
