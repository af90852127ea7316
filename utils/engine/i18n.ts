/**
 * The words of the engine. None has a number or a name in it: to fill those in, as `#i18n` does, is
 * 0.3 kB of code.
 */
import { browser } from 'wxt/browser';
import type { GeneratedI18nStructure } from '#i18n';

/** The types of the browser know no message but its own. */
const words: { i18n: { getMessage(name: string): string } } = browser;

type Key = keyof GeneratedI18nStructure &
  (`mark.${string}` | `prompt.notToday.${string}` | 'language' | 'direction');

export const i18n = {
  t: (key: Key): string => words.i18n.getMessage(key.replaceAll('.', '_')),
};
