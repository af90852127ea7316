import { parseSource } from './parse-source';
import type { SourceFile } from './source-files';

/** What holds no words that a person types. */
const WORDLESS = /^(checkbox|radio|range|file|number|time|date|password)$/;

/**
 * Every field for words without `autocomplete="off"`, as `path:line`. A browser writes what stands
 * in such a field on the disk, with its open tabs, whether the person keeps it or not.
 */
export function findKeptTyping(file: SourceFile): string[] {
  const { path, text } = file;
  return fieldsIn(parseSource(file).program)
    .filter((field) => !WORDLESS.test(written(field, 'type')))
    .filter((field) => written(field, 'autocomplete') !== 'off')
    .map(({ start }) => `${path}:${text.slice(0, start).split('\n').length}`);
}

interface Field {
  type: string;
  start: number;
  name: { name?: string };
  attributes: { name?: { name?: string }; value?: { value?: unknown } }[];
}

/** Empty where it is not written out. */
function written({ attributes }: Field, name: string): string {
  return String(attributes.find((one) => one.name?.name === name)?.value?.value ?? '');
}

/** All fields in a tree of the parser, at any depth. */
function fieldsIn(node: unknown): Field[] {
  if (typeof node !== 'object' || node === null) return [];
  const one = node as Field;
  const isField =
    one.type === 'JSXOpeningElement' && /^(input|textarea)$/.test(one.name.name ?? '');
  return [...(isField ? [one] : []), ...Object.values(node).flatMap(fieldsIn)];
}
