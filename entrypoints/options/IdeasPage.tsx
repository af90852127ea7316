import { i18n } from '#i18n';
import { IdeasPlace } from '@/components/ideas/IdeasPlace';
import { sentenceLanguage } from '@/utils/locale/locale';
import { useJournal } from '@/utils/record/use-journal';
import type { SettingsState } from '@/utils/settings/use-settings';
import { PageHead } from './PageHead';

interface IdeasPageProps {
  settings: SettingsState;
  hasMoved: boolean;
}

/** Good moments to share. */
export function IdeasPage({ settings, hasMoved }: IdeasPageProps) {
  const promises = useJournal('promises');
  return (
    <>
      <PageHead title={i18n.t('ideas.title')} lead={i18n.t('ideas.lead')} takesFocus={hasMoved} />
      <p class="problem" role="alert">
        {settings.notSaved && i18n.t('options.notSaved')}
      </p>
      <IdeasPlace
        language={sentenceLanguage()}
        deck={settings.settings.ideas}
        promises={promises}
        remindersOn={settings.settings.reminders.promises.on}
        promisesHref="#promises"
        now={Date.now}
        onDeck={(change) =>
          void settings.change((before) => ({ ...before, ideas: change(before.ideas) }))
        }
      />
    </>
  );
}
