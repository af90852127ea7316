/** What is known of a way to take something back, in the language of the sentences. */
import { i18n } from '#i18n';
import { sentenceLanguage } from '@/utils/locale/locale';
import { gradeOf, type Known, type Way } from '@/utils/sites/take-back';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '@/utils/time/durations';

export function unsendWords({ unsend }: Way): string {
  if (!unsend) return i18n.t('repair.unsend.maybe');
  if (!unsend.can) return i18n.t('repair.unsend.not');
  return unsend.withinMs === null
    ? i18n.t('repair.unsend.any')
    : i18n.t('repair.unsend.within', [lengthWords(unsend.withinMs)]);
}

/** Null where nothing is sure enough to be told. */
export function editWords({ edit }: { edit: Known | null }): string | null {
  if (!edit) return null;
  if (!edit.can) return i18n.t('repair.edit.not');
  return edit.withinMs === null
    ? i18n.t('repair.edit.any')
    : i18n.t('repair.edit.within', [lengthWords(edit.withinMs)]);
}

/** How sure it is, and on which day it was read. */
export function checkedWords(way: Way): string {
  const day = new Intl.DateTimeFormat(sentenceLanguage(), { dateStyle: 'long', timeZone: 'UTC' });
  const key = gradeOf(way) === 'high' ? 'checkedOn' : 'foundOn';
  return i18n.t(`repair.takeBack.${key}`, [day.format(new Date(way.checkedOn))]);
}

/** `60 hours`, `15 minutes`. */
function lengthWords(ms: number): string {
  const [unit, unitMs] =
    ms % HOUR_MS === 0
      ? (['hour', HOUR_MS] as const)
      : ms % MINUTE_MS === 0
        ? (['minute', MINUTE_MS] as const)
        : (['second', SECOND_MS] as const);
  const format = { style: 'unit', unit, unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(sentenceLanguage(), format).format(ms / unitMs);
}
