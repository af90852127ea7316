import { i18n } from '#i18n';
import { sayCounted, sayList } from '@/utils/locale/locale';
import { type Counts, messageKinds } from '@/utils/record/counts';
import { sumOf } from '@/utils/record/periods';

/**
 * Such as `This week: 8 exercises, and 3 things kept.` and `This week 10 messages were held: 7 were
 * changed before they went, and 3 went as they were.` Only what was done is named.
 */
export function weekSentences(counts: Counts): string[] {
  const said = [sayDeeds(counts), sayMessages(counts)].filter((one) => one !== null);
  return said.length > 0 ? said : [i18n.t('insights.quietWeek')];
}

function sayDeeds(counts: Counts): string | null {
  const { exercises, pauses } = counts;
  const kept = counts.checkIns + counts.wins + counts.promises + counts.reframes;
  const done = { exercises, pauses, kept };
  const said = (Object.keys(done) as (keyof typeof done)[])
    .filter((kind) => done[kind] > 0)
    .map((kind) => sayCounted(`insights.said.${kind}`, done[kind]));
  return said.length > 0 ? i18n.t('insights.thisWeek', [sayList(said)]) : null;
}

/** Each message is one, whatever became of it. */
function sayMessages(counts: Counts): string | null {
  const held = sumOf(counts, messageKinds);
  const said = messageKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => sayCounted(`insights.became.${kind}`, counts[kind]));
  return held > 0 ? sayCounted('insights.held', held, [sayList(said)]) : null;
}
