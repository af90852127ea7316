import type { SourceFile } from './source-files';

const WRITES = /\bdefineStore[<(]|\.set\(\{ \[/;
const KEY_OF_STORE = /^ {2}key: '(\w+)',$/gm;
const CONSTANT = /^(?:export )?const ([A-Z_]+) = '(\w+)';$/gm;

/** The keys under which this file writes to the storage, as far as the page does not name them. */
export function findUntoldKeys({ path, text }: SourceFile, page: string): string[] {
  if (!WRITES.test(text)) return [];
  const ofStores = [...text.matchAll(KEY_OF_STORE)].map(([, key = '']) => key);
  const constants = [...text.matchAll(CONSTANT)].filter(
    ([, name]) => text.includes(`[${name}]`) || text.includes(`key: ${name},`),
  );
  const keys = [...ofStores, ...constants.map(([, , key = '']) => key)];
  return keys.filter((key) => !page.includes(`\`${key}\``)).map((key) => `${path}: ${key}`);
}
