import type { SourceFile } from './source-files';

/** What they draw lies in a root of its own, which the sheets of the pages do not reach. */
const APART = ['prompt', 'teach'];

/** What it styles is there to be shared. */
const SHARED = 'ui';

/**
 * Classes by which alone the sheets of two folders of `components` find what they style. A sheet
 * that a page once loaded stays, so one of them would style the other's elements. What is shared
 * stands in a sheet of `ui`.
 */
export function findClassCollisions(sheets: readonly SourceFile[]): string[] {
  const foldersByClass = new Map<string, Set<string>>();
  for (const { path, text } of sheets) {
    const folder = /^components\/([^/]+)\/[^/]+\.css$/.exec(path)?.[1];
    if (!folder || folder === SHARED || APART.includes(folder)) continue;
    for (const name of loneClasses(text)) {
      foldersByClass.set(name, (foldersByClass.get(name) ?? new Set()).add(folder));
    }
  }
  return [...foldersByClass]
    .filter(([, folders]) => folders.size > 1)
    .map(([name, folders]) => `.${name}: ${[...folders].sort().join(', ')}`);
}

function loneClasses(sheet: string): string[] {
  const rules = sheet.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{/g);
  return [...rules]
    .flatMap(([, selectors = '']) => selectors.split(','))
    .map((selector) => [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name))
    .flatMap(([name, ...more]) => (name === undefined || more.length > 0 ? [] : [name]));
}
