/** What is said of a line, in the language of the sentences. */
import { i18n } from '#i18n';
import type { OpenTime, Reach, SupportLine } from '@/utils/support/support-line';

export function reachWords(reach: Reach): string {
  switch (reach.by) {
    case 'web':
      return hostOf(reach.url);
    case 'textWord':
      return i18n.t('support.textWord', [reach.word, reach.number]);
    case 'call':
      return reach.press
        ? i18n.t('support.callThenPress', [reach.number, reach.press])
        : i18n.t('support.call', [reach.number]);
    default:
      return i18n.t(`support.${reach.by}`, [reach.number]);
  }
}

export function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}

/** For whom, when, in which languages, and what it costs. */
export function factsOf(line: SupportLine, language: string): string[] {
  return [
    audienceOf(line),
    agesOf(line),
    ...hoursOf(line, language),
    languagesOf(line, language),
    line.free && i18n.t('support.free'),
    line.noTrace && i18n.t('support.noTrace'),
  ].filter((fact) => typeof fact === 'string');
}

/** Young people are named above their lines. */
function audienceOf({ audience, kind }: SupportLine): string | null {
  if (!audience && kind === 'young') return null;
  return i18n.t(`support.for.${audience ?? 'anyone'}`);
}

function agesOf({ ages }: SupportLine): string | null {
  if (!ages) return null;
  const { from, to } = ages;
  if (from === undefined) return i18n.t('support.agesUpTo', [String(to)]);
  if (to === undefined) return i18n.t('support.agesFrom', [String(from)]);
  return i18n.t('support.agesBetween', [String(from), String(to)]);
}

function hoursOf({ hours }: SupportLine, language: string): string[] {
  if (hours === 'always') return [i18n.t('support.allDay')];
  return (hours ?? []).map((time) => openTimeWords(time, language));
}

/** In the time of the place where the line is, so as it stands there. */
function openTimeWords({ days: [first, last], from, to }: OpenTime, language: string): string {
  // The first of January 2024 was a Monday.
  const day = (number: number) => new Date(Date.UTC(2024, 0, number));
  const time = (at: string) => new Date(`2024-01-01T${at}Z`);
  const inUtc = { timeZone: 'UTC' } as const;
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', ...inUtc });
  const clock = new Intl.DateTimeFormat(language, { timeStyle: 'short', ...inUtc });
  const isDaily = first === 1 && last === 7;
  return i18n.t('support.openTime', [
    isDaily ? i18n.t('support.everyDay') : weekday.formatRange(day(first), day(last)),
    clock.formatRange(time(from), time(to)),
  ]);
}

function languagesOf({ languages, moreLanguages }: SupportLine, language: string): string {
  if (languages.length === 0) return i18n.t('support.localLanguages');
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return list.format([
    ...languages.map((code) => names.of(code) ?? code),
    ...(moreLanguages ? [i18n.t('support.otherLanguages')] : []),
  ]);
}
