/**
 * Vitest's global set-up of the browser projects: the extension must have been built, and the chat
 * pages are bundled with their real editors when one of their sources is new.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { BUILT, FIXTURES, REPORTS, ROOT, shippedBuild } from './paths';

const STAMP = join(BUILT, 'sources.sha256');

export default async function buildFixtures(): Promise<void> {
  for (const browser of ['chromium', 'firefox'] as const) {
    if (!existsSync(join(shippedBuild(browser), 'manifest.json'))) {
      throw new Error('The extension is not built yet: run `npm run build` first.');
    }
  }
  const stamp = stampOfSources();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;
  rmSync(BUILT, { recursive: true, force: true });
  await bundle();
  writeFileSync(STAMP, stamp);
}

async function bundle(): Promise<void> {
  const pages = join(FIXTURES, 'pages');
  const entries = readdirSync(pages).map((file) => [basename(file).replace(/\.tsx?$/, ''), file]);
  await build({
    configFile: false,
    root: FIXTURES,
    base: '/fixture/',
    logLevel: 'error',
    // Vitest's own NODE_ENV would bring in the development form of JSX.
    oxc: { jsx: { development: false } },
    // One kit names a bundle for script tags as its form for browsers.
    resolve: { mainFields: ['module', 'browser', 'main'] },
    define: {
      'process.env.NODE_ENV': '"production"',
      global: 'globalThis',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      outDir: BUILT,
      minify: false,
      chunkSizeWarningLimit: 10_000,
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(entries.map(([name, file]) => [name, join(pages, file ?? '')])),
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunk-[name].js',
          assetFileNames: '[name].[ext]',
        },
      },
    },
  });
}

function stampOfSources(): string {
  const hash = createHash('sha256');
  const files = readdirSync(FIXTURES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.startsWith(BUILT) && !path.startsWith(REPORTS));
  for (const path of [...files.sort(), join(ROOT, 'package-lock.json'), import.meta.filename]) {
    hash.update(path.slice(ROOT.length)).update(readFileSync(path));
  }
  return hash.digest('hex');
}
