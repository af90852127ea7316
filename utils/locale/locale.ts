/**
 * The language of the sentences on screen. It is that of the catalogue which the browser took them
 * from: English, in a browser that speaks what no catalogue has. What stands beside a sentence
 * follows the sentence, and so does what a page says of itself.
 */
import { type GeneratedI18nStructure, i18n } from '#i18n';
import { sameLanguage } from './same-language';

/** Such as `en` or `pt-BR`. */
export function sentenceLanguage(): string {
  return i18n.t('language');
}

/** `ltr` or `rtl`. */
function sentenceDirection(): string {
  return i18n.t('direction');
}

/** Says on the root of a page in which language it is, and on which side its lines begin. */
export function tellLanguage(root: HTMLElement): void {
  root.lang = sentenceLanguage();
  root.dir = sentenceDirection();
}

/**
 * Days, months and times in the language of the sentences, as the person's own region writes it.
 */
export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const own = new Intl.DateTimeFormat([], { hour: 'numeric' }).resolvedOptions();
  const language = sameLanguage(sentenceLanguage(), [own.locale, ...navigator.languages]);
  // Twelve or twenty-four hours are a habit of the person's, not a word of the sentence.
  return new Intl.DateTimeFormat(language, { hourCycle: own.hourCycle, ...options });
}

/** Such as `Slack, Discord, and Gmail`: several of a kind as a sentence names them. */
export function sayList(names: readonly string[]): string {
  return new Intl.ListFormat(sentenceLanguage(), { type: 'conjunction' }).format(names);
}

/** Such as `capitals, three marks, or many words`: one of them is enough. */
export function sayOneOf(names: readonly string[]): string {
  return new Intl.ListFormat(sentenceLanguage(), { type: 'disjunction' }).format(names);
}

type Keys = keyof GeneratedI18nStructure;

/**
 * A sentence with a form for each kind of number that a language tells apart, such as
 * `units.minutes`.
 */
export type CountedKey = { [K in Keys]: K extends `${infer Base}.other` ? Base : never }[Keys];

/**
 * A sentence that counts, in the form that the rules of its language want for this number (the
 * plural categories of CLDR: `one` and `other` in English, `one`, `few` and `many` in Polish). `$1`
 * is the number; what else it says begins at `$2`.
 */
export function sayCounted(key: CountedKey, count: number, others: readonly string[] = []): string {
  const language = sentenceLanguage();
  const form = new Intl.PluralRules(language).select(count);
  const figures = new Intl.NumberFormat(language, { useGrouping: false }).format(count);
  // English has no key for the forms of other languages, so its types cannot name them.
  const say = i18n.t as (key: string, values: string[]) => string;
  return say(`${key}.${form}`, [figures, ...others]);
}
