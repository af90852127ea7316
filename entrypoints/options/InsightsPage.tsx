import { i18n } from '#i18n';
import { InsightsPlace } from '@/components/insights/InsightsPlace';
import { JournalTrouble } from '@/components/journal/JournalTrouble';
import { countByWeek } from '@/utils/insights/count-by-week';
import { deedsOf } from '@/utils/insights/deeds';
import { useJournal } from '@/utils/journal/use-journal';
import { PageHead } from './PageHead';

const WEEKS = 12;

/** All of a store: a promise made long ago may have been kept today. */
const whole = { pageSize: Number.POSITIVE_INFINITY };

/** What was done, by week. */
export function InsightsPage({ hasMoved }: { hasMoved: boolean }) {
  const checkIns = useJournal('checkIns', whole);
  const wins = useJournal('wins', whole);
  const promises = useJournal('promises', whole);
  const reframes = useJournal('reframes', whole);
  const journals = [checkIns, wins, promises, reframes];
  const isLoading = journals.some(({ status }) => status === 'loading');
  const trouble = journals.find(({ status }) => status !== 'ready' && status !== 'loading');
  const deeds = deedsOf({
    checkIns: checkIns.entries,
    wins: wins.entries,
    promises: promises.entries,
    reframes: reframes.entries,
  });
  return (
    <>
      <PageHead
        title={i18n.t('options.insights')}
        lead={i18n.t('insights.lead')}
        takesFocus={hasMoved}
      />
      <JournalTrouble status={trouble?.status ?? 'ready'} />
      <InsightsPlace
        weeks={isLoading ? null : countByWeek(deeds, Date.now(), WEEKS)}
        checkInsHref="#check-ins"
        winsHref="#wins"
      />
    </>
  );
}
