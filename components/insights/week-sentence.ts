import { i18n } from '#i18n';
import { sayCounted, sayList } from '@/utils/locale/locale';
import type { Counts } from '@/utils/record/counts';

/** More would be a list, and the bars have them all. */
const MOST = 3;

/**
 * Such as `This week: 8 exercises, 7 messages changed, and 3 things kept.` Only what was done is
 * named.
 */
export function weekSentence(counts: Counts): string {
  const { exercises, edited, pauses, notSent, sent, urgent } = counts;
  const kept = counts.checkIns + counts.wins + counts.promises + counts.reframes;
  const done = { exercises, edited, kept, pauses, notSent, sent, urgent };
  const said = (Object.keys(done) as (keyof typeof done)[])
    .filter((kind) => done[kind] > 0)
    .slice(0, MOST)
    .map((kind) => sayCounted(`insights.said.${kind}`, done[kind]));
  if (said.length === 0) return i18n.t('insights.quietWeek');
  return i18n.t('insights.thisWeek', [sayList(said)]);
}
