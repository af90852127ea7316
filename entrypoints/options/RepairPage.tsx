import { i18n } from '#i18n';
import type { SessionState } from '@/utils/settings/use-session';
import type { SettingsState } from '@/utils/settings/use-settings';
import { RepairHere } from '../beside/RepairHere';
import { NotSaved } from './NotSaved';
import { PageHead } from './PageHead';

interface RepairPageProps {
  /** The id of what is known of the site where it went; null for none, or for one to be chosen. */
  site: string | null;
  settings: SettingsState;
  session: SessionState;
  hasMoved: boolean;
}

/** I wish I hadn’t: what to do about a message that went. */
export function RepairPage({ hasMoved, ...repair }: RepairPageProps) {
  return (
    <>
      <PageHead
        title={i18n.t('options.repair')}
        lead={i18n.t('repair.lead')}
        takesFocus={hasMoved}
      />
      <NotSaved notSaved={repair.session.notSaved} />
      <RepairHere {...repair} supportHref="#support" />
    </>
  );
}
