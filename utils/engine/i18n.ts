/**
 * The words of the engine. None has a number or a name in it: to fill those in, as `#i18n` does, is
 * 0.3 kB of code.
 */
import { browser } from 'wxt/browser';
import type { GeneratedI18nStructure } from '#i18n';

/** The types of the browser know no message but its own. */
const words: { i18n: { getMessage(name: string): string } } = browser;

export const i18n = {
  t: (key: keyof GeneratedI18nStructure & (`mark.${string}` | 'language' | 'direction')): string =>
    words.i18n.getMessage(key.replace('.', '_')),
};
