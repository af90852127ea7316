/**
 * The language of the sentences on screen. It is that of the catalogue which the browser took them from: English, in a browser
 * that speaks what no catalogue has. What stands beside a sentence follows the sentence, and so does what a page says of itself.
 */
import { i18n } from '#i18n';
import { sameLanguage } from './same-language';

/** Such as `en` or `pt-BR`. */
export function sentenceLanguage(): string {
  return i18n.t('language');
}

/** `ltr` or `rtl`. */
export function sentenceDirection(): string {
  return i18n.t('direction');
}

/** Says on the root of a page in which language it is, and on which side its lines begin. */
export function tellLanguage(root: HTMLElement): void {
  root.lang = sentenceLanguage();
  root.dir = sentenceDirection();
}

/** Days, months and times in the language of the sentences, as the person's own region writes it. */
export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const own = new Intl.DateTimeFormat([], { hour: 'numeric' }).resolvedOptions();
  const language = sameLanguage(sentenceLanguage(), [own.locale, ...navigator.languages]);
  // Twelve or twenty-four hours are a habit of the person's, not a word of the sentence.
  return new Intl.DateTimeFormat(language, { hourCycle: own.hourCycle, ...options });
}
