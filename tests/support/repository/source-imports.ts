import { posix } from 'node:path';
import { parseSource } from './parse-source';
import type { SourceFile } from './source-files';

export interface Import {
  /** A path from the root without an ending, or the name of a package. */
  target: string;
  /** Whether nothing of it is there when the code runs. */
  isType: boolean;
}

/** What a file imports and exports, as its parser sees it. */
export interface ModuleShape {
  imports: Import[];
  /** Names of exported values; types are left out. */
  values: string[];
  hasDefault: boolean;
  /** The files of ours whose names it passes on. */
  passesOn: string[];
}

/** Throws when the file cannot be parsed, or imports something by a computed name. */
export function readShape(file: SourceFile): ModuleShape {
  const { path, text } = file;
  const { module } = parseSource(file);
  const exported = module.staticExports.flatMap(({ entries }) => entries);
  const passedOn = exported.flatMap(({ moduleRequest, isType }) =>
    moduleRequest ? [{ target: resolve(path, moduleRequest.value), isType }] : [],
  );
  return {
    imports: [
      ...module.staticImports.map(({ moduleRequest, entries }) => ({
        target: resolve(path, moduleRequest.value),
        isType: entries.length > 0 && entries.every(({ isType }) => isType),
      })),
      ...module.dynamicImports.map(({ moduleRequest }) => ({
        target: resolve(path, literal(path, text.slice(moduleRequest.start, moduleRequest.end))),
        isType: false,
      })),
      ...passedOn,
    ],
    values: exported.flatMap(({ isType, exportName }) =>
      !isType && exportName.name ? [exportName.name] : [],
    ),
    hasDefault: exported.some(({ exportName }) => exportName.kind === 'Default'),
    passesOn: passedOn.map(({ target }) => target).filter(isOurs),
  };
}

function isOurs(target: string): boolean {
  return /^(entrypoints|components|utils|tests|scripts)\//.test(target);
}

function resolve(from: string, specifier: string): string {
  const plain = specifier.replace(/\?.*$/, '').replace(/\.tsx?$/, '');
  if (plain.startsWith('@/')) return plain.slice(2);
  if (plain.startsWith('.')) return posix.join(posix.dirname(from), plain);
  return plain;
}

function literal(path: string, code: string): string {
  const found = /^(['"])(.*)\1$/.exec(code)?.[2];
  if (found === undefined) throw new Error(`${path} imports ${code}, which cannot be checked`);
  return found;
}
