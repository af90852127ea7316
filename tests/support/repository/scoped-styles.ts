import { basename, dirname } from 'node:path';
import { parseSource } from './parse-source';
import type { SourceFile } from './source-files';

/** The layer that all pages share. Its classes stand in the code by name. */
const SHARED = 'components/ui/';

/** What they draw lies in a root of its own, which scopes their sheets by itself. */
const IN_A_ROOT = ['components/prompt/', 'components/teach/', 'utils/'];

const MODULE = '.module.css';

/** Where a sheet reaches further than its own folder, or a class is written that no sheet has. */
export function findUnscopedStyles(
  sheets: readonly SourceFile[],
  sources: readonly SourceFile[],
): string[] {
  const own = sheets.filter(({ path }) => !startsWithOne(path, IN_A_ROOT));
  const isShared = ({ path }: SourceFile) => path.startsWith(SHARED);
  const shared = new Set(own.filter(isShared).flatMap(({ text }) => classesOf(selectorsOf(text))));
  const modules = own.filter(({ path }) => path.endsWith(MODULE));
  const inPages = sources.filter(
    ({ path }) => path.endsWith('.tsx') && !startsWithOne(path, [...IN_A_ROOT, ...DRAWN_IN_A_ROOT]),
  );
  return [
    ...own.filter((sheet) => !isShared(sheet) && !modules.includes(sheet)).flatMap(findLoose),
    ...modules.flatMap((sheet) => findReaching(sheet, shared)),
    ...findSameNames(modules),
    ...modules.flatMap((sheet) => findUnlikeUses(sheet, sources)),
    ...inPages.flatMap((file) => findUnknownClasses(file, shared)),
  ];
}

const DRAWN_IN_A_ROOT = ['entrypoints/prompt/', 'entrypoints/teach/'];

function startsWithOne(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(folder));
}

/** Classes in a sheet that is neither shared nor a module. */
function findLoose({ path, text }: SourceFile): string[] {
  return unique(classesOf(selectorsOf(text))).map((name) => `${path}: .${name} is everyone's`);
}

/** What a module styles beside its own classes, and below them the shared ones. */
function findReaching({ path, text }: SourceFile, shared: ReadonlySet<string>): string[] {
  return selectorsOf(text).flatMap((selector) => {
    const global = [...selector.matchAll(/:global\(([^)]*)\)/g)].map(([, inner = '']) => inner);
    const own = classesOf([selector.replace(/:global\([^)]*\)/g, '')]);
    return [
      ...(own.length === 0 ? [`${path}: "${selector}" names no class of its own`] : []),
      ...own
        .filter((name) => shared.has(name))
        .map((name) => `${path}: .${name} bears the name of a shared class`),
      ...classesOf(global)
        .filter((name) => !shared.has(name))
        .map((name) => `${path}: .${name} is no shared class`),
    ];
  });
}

/** The build names a class by the name of its sheet. */
function findSameNames(modules: readonly SourceFile[]): string[] {
  const names = modules.map(({ path }) => basename(path));
  return unique(names.filter((name, place) => names.indexOf(name) !== place)).map(
    (name) => `${name}: two sheets bear this name`,
  );
}

/** Who imports a module from elsewhere, and where its classes and those in the code differ. */
function findUnlikeUses(sheet: SourceFile, sources: readonly SourceFile[]): string[] {
  const file = basename(sheet.path);
  const has = new Set(ownClassesOf(sheet).map(toCamelCase));
  const used = new Set<string>();
  const troubles: string[] = [];
  for (const { path, text } of sources) {
    const found = new RegExp(`import (\\w+) from '([^']*/)${file}'`).exec(text);
    if (!found) continue;
    const [, name, from] = found;
    if (from !== './' || dirname(path) !== dirname(sheet.path)) {
      troubles.push(`${path} takes ${file} of another folder`);
    }
    for (const [, use = ''] of text.matchAll(new RegExp(`(?<![./\\w])${name}\\.(\\w+)`, 'g'))) {
      used.add(use);
      if (!has.has(use)) troubles.push(`${path}: ${file} has no ${use}`);
    }
  }
  const idle = [...has].filter((name) => !used.has(name));
  return [...troubles, ...idle.map((name) => `${sheet.path}: nothing uses ${name}`)];
}

function ownClassesOf({ text }: SourceFile): string[] {
  return classesOf(selectorsOf(text).map((each) => each.replace(/:global\([^)]*\)/g, '')));
}

/** Words in a `class`, or in a `look` that is handed on, that the shared layer does not have. */
function findUnknownClasses(file: SourceFile, shared: ReadonlySet<string>): string[] {
  return classWordsIn(parseSource(file).program)
    .filter((word) => !shared.has(word))
    .map((word) => `${file.path}: no shared class is named ${word}`);
}

interface Node {
  type?: string;
  name?: { name?: string };
  value?: unknown;
}

function classWordsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, name, value } = node as Node;
  if (type === 'JSXAttribute' && /^(class|look)$/.test(name?.name ?? '')) return wordsIn(value);
  return Object.values(node).flatMap(classWordsIn);
}

/** What is only compared is no class, nor is a word that goes on with a value. */
function wordsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, value } = node as Node;
  if (type === 'BinaryExpression') return [];
  if (type === 'Literal') return wordsOf(String(value));
  if (type === 'TemplateElement') return wordsOf((value as { cooked: string }).cooked);
  return Object.values(node).flatMap(wordsIn);
}

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word && !word.endsWith('-'));

/** The selectors of every rule, those within `@media` and its like too, each by itself. */
function selectorsOf(sheet: string): string[] {
  const heads = sheet.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{};]+)\{/g);
  return [...heads]
    .map(([, head = '']) => head.trim())
    .filter((head) => !head.startsWith('@'))
    .flatMap(splitList)
    .map((selector) => selector.trim().replace(/\s+/g, ' '));
}

/** At its own commas, not at those of an `:is()` within. */
function splitList(head: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const piece of head.split(/([(),])/)) {
    if (piece === '(') depth += 1;
    if (piece === ')') depth -= 1;
    if (piece === ',' && depth === 0) parts.push('');
    else parts.push(parts.pop() + piece);
  }
  return parts;
}

function classesOf(selectors: readonly string[]): string[] {
  return selectors.flatMap((each) =>
    [...each.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name),
  );
}

const unique = (names: readonly string[]) => [...new Set(names)];

const toCamelCase = (name: string) =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
