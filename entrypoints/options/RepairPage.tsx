import { i18n } from '#i18n';
import { RepairPlace } from '@/components/repair/RepairPlace';
import { loadCountedJournal } from '@/utils/record/load-counted-journal';
import type { SessionState } from '@/utils/settings/use-session';
import type { SettingsState } from '@/utils/settings/use-settings';
import { takeBacks } from '@/utils/sites/take-backs';
import { PageHead } from './PageHead';
import { useWentChat } from './use-went-chat';

interface RepairPageProps {
  /** The id of what is known of the site where it went; null for none, or for one to be chosen. */
  site: string | null;
  settings: SettingsState;
  session: SessionState;
  hasMoved: boolean;
}

/** I wish I hadn’t: what to do about a message that went. */
export function RepairPage({ site, settings, session, hasMoved }: RepairPageProps) {
  const chat = useWentChat(session.session.salt);
  return (
    <>
      <PageHead
        title={i18n.t('options.repair')}
        lead={i18n.t('repair.lead')}
        takesFocus={hasMoved}
      />
      <p class="problem" role="alert">
        {session.notSaved && i18n.t('options.notSaved')}
      </p>
      <RepairPlace
        takeBacks={takeBacks}
        site={site}
        breath={{
          choice: settings.settings.ground,
          run: session.session.run,
          motion: settings.settings.appearance.motion,
          onRun: (run) => void session.change((before) => ({ ...before, run })),
        }}
        chat={chat}
        supportHref="#support"
        wordsHref="#words/ownMistake"
        loadJournal={loadCountedJournal}
      />
    </>
  );
}
