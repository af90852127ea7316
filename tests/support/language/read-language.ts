import { basename, join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { ROOT } from '../paths';
import type { Language } from './find-language-troubles';

/** Every deck of every language, by its path; each file holds one. */
const files = import.meta.glob<Record<string, unknown>>('../../../utils/practice/content/*/*.ts', {
  eager: true,
});

/** What a language has: `locales/<name>.yml`, and the decks in `utils/practice/content/<name>/`. */
export async function readLanguage(name: string): Promise<Language> {
  const messages = await parseMessagesFile(join(ROOT, `locales/${name}.yml`));
  const sentences = messages.flatMap((one): [string, string][] => {
    // The parser adds the ones that every browser knows by itself.
    const key = one.key.join('.');
    if (one.type === 'plural') throw new Error(`${key} has forms that CLDR does not know`);
    return key.startsWith('@@') ? [] : [[key, one.message]];
  });
  return { name, sentences: new Map(sentences), decks: decksOf(name) };
}

function decksOf(name: string): Record<string, unknown> {
  const own = Object.entries(files).filter(([path]) => path.split('/').at(-2) === name);
  return Object.fromEntries(
    own.map(([path, file]) => [basename(path, '.ts'), Object.values(file)[0]]),
  );
}
