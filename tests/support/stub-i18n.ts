/**
 * Gives components under test the real English of locales/en.yml. The in-memory browser has no
 * `i18n`, so this puts one there that reads the same messages the build compiles, with Chrome's
 * `$1` to `$9`.
 */
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const englishFile = join(import.meta.dirname, '../../locales/en.yml');
const messages = generateChromeMessages(await parseMessagesFile(englishFile));

function getMessage(key: string, substitutions: string | string[] = []): string {
  const message = messages[key]?.message;
  // Stricter than the browser, which answers with an empty string: a missing sentence is a bug.
  if (message === undefined) throw new Error(`locales/en.yml has no message ${key}`);
  const values = [substitutions].flat();
  return message.replace(/\$(\$|[1-9])/g, (_match, sign: string) =>
    sign === '$' ? '$' : (values[Number(sign) - 1] ?? ''),
  );
}

Object.assign(fakeBrowser.i18n, { getMessage, getUILanguage: () => 'en' });
