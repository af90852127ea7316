import { i18n } from '#i18n';
import { Place } from '@/components/Place';
import type { PlaceName } from '@/components/place-props';
import type { FeltKind } from '@/utils/counts/counts';
import { useNotifyChoice } from '@/utils/session/use-notify-choice';
import type { SessionState } from '@/utils/session/use-session';
import type { SettingsState } from '@/utils/settings/use-settings';
import type { Situation } from '@/utils/words/situations';
import { PageHead } from './PageHead';

interface PlacePageProps {
  place: PlaceName;
  /** What Words begins with; null for all of it. */
  situation: Situation | null;
  settings: SettingsState;
  session: SessionState;
  hasMoved: boolean;
}

const countFelt = (kind: FeltKind) =>
  void import('@/utils/counts/count-store').then(({ countOne }) => countOne(kind, Date.now()));

const loadJournal = () =>
  import('@/utils/counts/use-counted-journal').then((m) => m.useCountedJournal);

/** One of the popup's four places, at full size. */
export function PlacePage({ place, situation, settings, session, hasMoved }: PlacePageProps) {
  const [notify, changeNotify] = useNotifyChoice();
  const notSaved = settings.notSaved || session.notSaved;
  return (
    <>
      <PageHead title={i18n.t(`options.${place}`)} takesFocus={hasMoved} />
      <p class="problem" role="alert">
        {notSaved && i18n.t('options.notSaved')}
      </p>
      <div class="stage">
        <Place
          key={situation}
          place={place}
          situation={situation}
          settings={settings}
          session={session}
          notify={notify}
          onNotify={changeNotify}
          supportHref="#support"
          loadJournal={loadJournal}
          onFelt={countFelt}
          onGoTo={(next) => {
            location.hash = next;
          }}
        />
      </div>
    </>
  );
}
