import { i18n } from '#i18n';
import { AffirmationsPlace } from '@/components/affirmations/AffirmationsPlace';
import { sentenceLanguage } from '@/utils/locale/locale';
import { affirmationsFor } from '@/utils/practice/affirmations-for';
import { PageHead } from './PageHead';
import { PageTabs } from './PageTabs';
import type { PracticeProps } from './PracticePage';

/** Sentences that feel true. */
export function AffirmationsPage({ settings, hasMoved }: PracticeProps) {
  return (
    <>
      <PageHead
        title={i18n.t('options.affirmations')}
        lead={i18n.t('affirmations.lead')}
        takesFocus={hasMoved}
      >
        <PageTabs current="affirmations" />
      </PageHead>
      <p class="problem" role="alert">
        {settings.notSaved && i18n.t('options.notSaved')}
      </p>
      <AffirmationsPlace
        seeds={affirmationsFor(sentenceLanguage())}
        deck={settings.settings.affirmations}
        onDeck={(change) =>
          void settings.change((before) => ({
            ...before,
            affirmations: change(before.affirmations),
          }))
        }
      />
    </>
  );
}
