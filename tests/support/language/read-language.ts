import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { ROOT } from '../paths';
import type { Language } from './find-language-troubles';

const CONTENT = join(ROOT, 'utils/practice/content');

/** Everything that a language has: `locales/<name>.yml`, and the decks in `utils/practice/content/<name>/`. */
export async function readLanguage(name: string): Promise<Language> {
  const messages = await parseMessagesFile(join(ROOT, `locales/${name}.yml`));
  const sentences = messages.flatMap((one): [string, string][] => {
    // The parser adds the ones that every browser knows by itself.
    const key = one.key.join('.');
    return one.type === 'plural' || key.startsWith('@@') ? [] : [[key, one.message]];
  });
  return { name, sentences: new Map(sentences), decks: await readDecks(join(CONTENT, name)) };
}

async function readDecks(folder: string): Promise<Record<string, unknown>> {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const decks = files.map(async (file) => {
    const [deck] = Object.values(await import(/* @vite-ignore */ join(folder, file)));
    return [basename(file, '.ts'), deck];
  });
  return Object.fromEntries(await Promise.all(decks));
}
