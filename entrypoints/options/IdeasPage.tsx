import { i18n } from '#i18n';
import { IdeasPlace } from '@/components/ideas/IdeasPlace';
import { sentenceLanguage } from '@/utils/locale/locale';
import { useJournal } from '@/utils/record/use-journal';
import { useOwnDeck } from '@/utils/record/use-own-deck';
import { NotSaved } from './NotSaved';
import { PageHead } from './PageHead';
import { PageTabs } from './PageTabs';
import type { PracticeProps } from './practice-props';

/** Good moments to share. */
export function IdeasPage({ settings, tools, hasMoved }: PracticeProps) {
  const promises = useJournal('promises');
  const { deck, change, ...ownIdeas } = useOwnDeck('ideas', settings);
  return (
    <>
      <PageHead
        title={i18n.t('options.ideas')}
        lead={i18n.t('ideas.lead')}
        takesFocus={hasMoved}
        tools={tools}
      >
        <PageTabs current="ideas" />
      </PageHead>
      <NotSaved notSaved={settings.notSaved} />
      {/* All at once, so that the idea in view stays. */}
      {ownIdeas.status !== 'loading' && (
        <IdeasPlace
          language={sentenceLanguage()}
          deck={deck}
          ownIdeas={ownIdeas}
          promises={promises}
          remindersOn={settings.settings.reminders.promises.on}
          promisesHref="#promises"
          now={Date.now}
          onDeck={change}
        />
      )}
    </>
  );
}
