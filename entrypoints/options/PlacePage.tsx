import { i18n } from '#i18n';
import { Place } from '@/components/ui/Place';
import type { PlaceName } from '@/components/ui/place-props';
import { useLastNamed } from '@/components/ui/use-last-named';
import type { Situation } from '@/utils/practice/situations';
import type { FeltKind } from '@/utils/record/counts';
import { loadCountedJournal } from '@/utils/record/load-counted-journal';
import { loadOwnDeck } from '@/utils/record/load-own-deck';
import { useNotifyChoice } from '@/utils/settings/use-notify-choice';
import type { SessionState } from '@/utils/settings/use-session';
import type { SettingsState } from '@/utils/settings/use-settings';
import { NotSaved } from './NotSaved';
import css from './options.module.css';
import { PageHead } from './PageHead';
import { PageTabs } from './PageTabs';

interface PlacePageProps {
  place: PlaceName;
  /** What Words begins with; null for all of it. */
  situation: Situation | null;
  settings: SettingsState;
  session: SessionState;
  hasMoved: boolean;
}

const countFelt = (kind: FeltKind) =>
  void import('@/utils/record/count-store').then(({ countOne }) => countOne(kind, Date.now()));

/** One of the popup's four places, at full size. */
export function PlacePage({ place, settings, session, hasMoved, ...route }: PlacePageProps) {
  const situation = useLastNamed(route.situation);
  const [notify, changeNotify] = useNotifyChoice();
  const notSaved = settings.notSaved || session.notSaved;
  return (
    <>
      <PageHead title={i18n.t(`options.${place}`)} takesFocus={hasMoved}>
        <PageTabs current={place} />
      </PageHead>
      <NotSaved notSaved={notSaved} />
      <div class={css.stage}>
        <Place
          key={situation}
          place={place}
          situation={situation}
          settings={settings}
          session={session}
          notify={notify}
          onNotify={changeNotify}
          supportHref="#support"
          repairHref="#repair"
          loadJournal={loadCountedJournal}
          loadOwnDeck={loadOwnDeck}
          onFelt={countFelt}
          onGoTo={(next) => {
            location.hash = next;
          }}
        />
      </div>
    </>
  );
}
