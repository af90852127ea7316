import { i18n } from '#i18n';
import { SupportLines } from '@/components/support/SupportLines';
import { SupportWords } from '@/components/support/SupportWords';
import { findCountry } from '@/utils/support/lines';
import { PageHead } from './PageHead';

/** Where to find help that wording is not. */
export function SupportPage({ hasMoved }: { hasMoved: boolean }) {
  return (
    <>
      <PageHead
        title={i18n.t('support.title')}
        lead={i18n.t('support.lead')}
        takesFocus={hasMoved}
      />
      <p class="danger">
        <b>{i18n.t('support.danger')}</b> {i18n.t('support.dangerText')}
      </p>
      <SupportLines
        country={findCountry(navigator.languages)}
        language={document.documentElement.lang}
      />
      <SupportWords />
    </>
  );
}
