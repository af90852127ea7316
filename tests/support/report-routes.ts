import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Route } from './extension-browser';
import { REPORTS, ROOT } from './paths';

/** What a page may load from npm, by the path under which it asks for it. */
const LIBRARIES = {
  '/react.js': 'react/umd/react.production.min.js',
  '/react-dom.js': 'react-dom/umd/react-dom.production.min.js',
  '/tabbable.js': 'tabbable/dist/index.umd.js',
  '/focus-trap.js': 'focus-trap/dist/focus-trap.umd.js',
};

/** What a form leads to. Its address tells what it was given. */
const NEXT_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Next page</title>
<link rel="icon" href="data:,"><script src="/common.js"></script><h1>Next page</h1></html>`;

/**
 * Everything that this page of `tests/fixtures/reports` loads, at any path of the origin but
 * `/next`.
 */
export function reportRoutes(page: string, origin: string): Route[] {
  const html = (body: string, prefix: string): Route => ({
    prefix: origin + prefix,
    contentType: 'text/html; charset=utf-8',
    body,
  });
  return [
    html(readFileSync(join(REPORTS, `${page}.html`), 'utf8'), '/'),
    html(NEXT_PAGE, '/next'),
    ...filesFor(page).map(([path, body]) => ({
      prefix: origin + path,
      contentType: path.endsWith('.css') ? 'text/css' : 'text/javascript',
      body,
    })),
  ];
}

function filesFor(page: string): [string, string][] {
  const html = readFileSync(join(REPORTS, `${page}.html`), 'utf8');
  const own = readdirSync(REPORTS)
    .filter((file) => /\.(js|css)$/.test(file))
    .map((file) => [`/${basename(file)}`, join(REPORTS, file)] as const);
  const bought = Object.entries(LIBRARIES).map(
    ([path, file]) => [path, join(ROOT, 'node_modules', file)] as const,
  );
  return [...own, ...bought]
    .filter(([path]) => path.startsWith('/common') || html.includes(`"${path}"`))
    .map(([path, file]) => [path, readFileSync(file, 'utf8')]);
}
