import { i18n } from '#i18n';
import { dateFormat } from '@/utils/locale/locale';
import type { SiteHealth } from '@/utils/settings/health';
import { dayOf } from '@/utils/time/iso-week';

/**
 * How Breather does on a site, in one sentence: the last thing that a person needs to know of it.
 */
export function healthWords(health: SiteHealth | null, today = dayOf(Date.now())): string {
  const { composer, held, letGo, missed } = health ?? {};
  if (missed && missed >= (held ?? '') && missed >= (letGo ?? '')) {
    return said('missed', missed, today);
  }
  if (letGo && letGo >= (held ?? '')) return said('letGo', letGo, today);
  if (held) return said('held', held, today);
  if (composer) return said('composer', composer, today);
  return i18n.t('health.nothing');
}

/** `Today`, or the day without its weekday; never what is not known. */
export function healthDay(day: string | null, today = dayOf(Date.now())): string {
  if (!day) return i18n.t('health.never');
  return day === today ? i18n.t('health.today') : shortDay(day, today);
}

function said(fact: 'composer' | 'held' | 'letGo' | 'missed', day: string, today: string): string {
  if (day === today) return i18n.t(`health.${fact}Today`);
  return i18n.t(`health.${fact}On`, [shortDay(day, today)]);
}

/** Both days are `YYYY-MM-DD`; the year only where it is another one. */
function shortDay(day: string, today: string): string {
  return dateFormat({
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.parse(day));
}
