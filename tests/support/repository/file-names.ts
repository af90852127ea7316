import type { ModuleShape } from './source-imports';

/** Words that say nothing about what a file is for. */
const EMPTY_WORD = /^(helper|manager|handler|service|common|misc|data|info|process(es)?)s?$/;

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PASCAL = /^([A-Z][a-z0-9]*)+$/;

/** What is wrong with the name of a source file, as sentences. */
export function findNameTroubles(path: string, shape: ModuleShape): string[] {
  const file = path.split('/').at(-1) ?? '';
  const base = file.replace(/(\.test|\.d)?\.(tsx?|mjs)$/, '');
  const troubles: string[] = [];
  const empty = wordsOf(base).find((word) => EMPTY_WORD.test(word));
  if (empty) troubles.push(`${path}: the word "${empty}" says nothing`);
  if (PASCAL.test(base)) {
    if (!shape.values.includes(base)) troubles.push(`${path} exports no ${base}`);
  } else if (!KEBAB.test(base)) {
    troubles.push(`${path} is neither kebab-case nor the name of a component`);
  } else if (path.endsWith('.tsx')) {
    const component = shape.values.find((name) => PASCAL.test(name));
    if (component)
      troubles.push(`${path} exports the component ${component}, so it takes its name`);
  }
  if (/^utils\/[^/]+$/.test(path)) troubles.push(`${path} lies directly in utils/`);
  return troubles;
}

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split('-');
}
