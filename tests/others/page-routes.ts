import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Route } from '../support/extension-browser';
import { type OthersPage, originOf } from './page';

const BUILT = join(import.meta.dirname, '.built');
const PACKAGES = join(import.meta.dirname, 'node_modules');

/** What a page loads that is text; pictures and fonts are answered with 404, as on a poor line. */
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Everything that this page loads. Throws with the cause when it could not be built. */
export function pageRoutes(page: OthersPage): Route[] {
  const origin = originOf(page);
  const built = join(BUILT, page.name);
  const broken = join(built, 'broken.txt');
  if (existsSync(broken)) throw new Error(readFileSync(broken, 'utf8'));
  const folders = Object.entries(page.folders ?? {}).flatMap(([address, folder]) =>
    folderRoutes(`${origin}${address}`, join(PACKAGES, folder)),
  );
  const html = readFileSync(join(built, 'index.html'), 'utf8');
  return [
    { prefix: `${origin}/c/`, contentType: types['.html'] ?? '', body: html },
    ...folderRoutes(`${origin}/built/`, built),
    ...folders,
  ];
}

function folderRoutes(prefix: string, folder: string): Route[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extname(entry.name) in types)
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return {
        prefix: prefix + path.slice(folder.length + 1).replaceAll('\\', '/'),
        contentType: types[extname(entry.name)] ?? '',
        body: readFileSync(path, 'utf8'),
      };
    });
}
