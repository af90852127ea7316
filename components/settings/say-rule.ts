import { i18n } from '#i18n';
import { weekdayNames } from '@/components/ui/weekday-names';
import { sayCounted, sayList, sayOneOf } from '@/utils/locale/locale';
import type { Settings } from '@/utils/settings/settings';
import { sayTime } from './say-plan';

type Rules = Settings['rules'];

/** How many own words a sentence names. */
const NAMED_WORDS = 6;

/** What a rule does when it is on, in a sentence, and whether it is for some sites or none. */
export function sayRule(name: keyof Rules, rules: Rules): string {
  const act = sayAct(name, rules);
  const { sites } = rules[name];
  if (sites?.length === 0) return i18n.t('rules.say.noSite', [act]);
  return name === 'site' || sites === null ? act : i18n.t('rules.say.someSites', [act]);
}

function sayAct(name: keyof Rules, rules: Rules): string {
  const { lateHours, words, looks, manyMessages } = rules;
  switch (name) {
    case 'site':
      return i18n.t('rules.say.site');
    case 'lateHours': {
      const { from, to, days } = lateHours;
      const values: [string, string, string] = [sayTime(from), sayTime(to), sayNights(days)];
      return lateHours.how === 'hold'
        ? i18n.t('rules.say.lateHold', values)
        : i18n.t('rules.say.lateTell', values);
    }
    case 'words':
      return i18n.t('rules.say.words', [sayWords(words.list)]);
    case 'looks':
      return i18n.t('rules.say.looks', [sayLooks(looks)]);
    case 'manyMessages':
      return sayCounted(
        manyMessages.how === 'hold' ? 'rules.say.manyHold' : 'rules.say.manyTell',
        manyMessages.most,
      );
    case 'longStretch':
      return i18n.t('rules.say.longStretch');
  }
}

function sayNights(days: readonly number[]): string {
  const names = weekdayNames('long');
  if (days.length === names.length) return i18n.t('rules.say.everyNight');
  return i18n.t('rules.say.nights', [sayList(days.map((day) => names[day] ?? ''))]);
}

function sayWords(words: readonly string[]): string {
  const named = words.slice(0, NAMED_WORDS).map((word) => `“${word}”`);
  return words.length > NAMED_WORDS ? `${named.join(', ')} …` : sayList(named);
}

function sayLooks({ capitals, marks, longerThan }: Rules['looks']): string {
  const signs = [
    capitals && i18n.t('rules.say.capitals'),
    marks && i18n.t('rules.say.marks'),
    longerThan !== null && sayCounted('rules.say.longer', longerThan),
  ].filter((sign) => sign !== false);
  return signs.length > 0 ? sayOneOf(signs) : i18n.t('rules.say.nothing');
}
