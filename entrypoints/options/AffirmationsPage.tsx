import { i18n } from '#i18n';
import { AffirmationsPlace } from '@/components/affirmations/AffirmationsPlace';
import { sentenceLanguage } from '@/utils/locale/locale';
import { affirmationsFor } from '@/utils/practice/affirmations-for';
import { useOwnDeck } from '@/utils/record/use-own-deck';
import { NotSaved } from './NotSaved';
import { PageHead } from './PageHead';
import { PageTabs } from './PageTabs';
import type { PracticeProps } from './practice-props';

/** Sentences that feel true. */
export function AffirmationsPage({ settings, tools, hasMoved }: PracticeProps) {
  const { deck, change, ...own } = useOwnDeck('affirmations', settings);
  return (
    <>
      <PageHead
        title={i18n.t('options.affirmations')}
        lead={i18n.t('affirmations.lead')}
        takesFocus={hasMoved}
        tools={tools}
      >
        <PageTabs current="affirmations" />
      </PageHead>
      <NotSaved notSaved={settings.notSaved} />
      {/* All at once, so that the sentence in view stays. */}
      {own.status !== 'loading' && (
        <AffirmationsPlace
          seeds={affirmationsFor(sentenceLanguage())}
          deck={deck}
          own={own}
          onDeck={change}
        />
      )}
    </>
  );
}
