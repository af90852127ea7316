import { RepairPlace } from '@/components/repair/RepairPlace';
import { loadCountedJournal } from '@/utils/record/load-counted-journal';
import { takeBacks } from '@/utils/sites/take-backs';
import type { Stores } from './Gate';
import { useWentChat } from './use-went-chat';

interface RepairHereProps extends Stores {
  /** The id of what is known of the site where it went; null for none, or for one to be chosen. */
  site: string | null;
  supportHref: string;
}

/** I wish I hadn’t, fed from the stores. */
export function RepairHere({ site, settings, session, supportHref }: RepairHereProps) {
  const chat = useWentChat(session.session.salt);
  return (
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
      supportHref={supportHref}
      wordsHref="#words/ownMistake"
      loadJournal={loadCountedJournal}
    />
  );
}
