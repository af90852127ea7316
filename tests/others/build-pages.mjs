/**
 * Builds pages of others, each for itself, so that a page that does not build breaks no other. Only what changed is built
 * again. `node tests/others/build-pages.mjs trix monaco` builds these, without names all of them. What went wrong stands in
 * `.built/<name>/broken.txt`, for the page's own test to tell.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, extname, join } from 'node:path';
import { build } from 'vite';

const HERE = import.meta.dirname;
const PAGES = join(HERE, 'pages');
const BUILT = join(HERE, '.built');
const SCRIPT = /\.jsx?$/;

installWhatIsMissing();
const wanted = process.argv.slice(2);
const scripts = readdirSync(PAGES).filter((file) => SCRIPT.test(file));
for (const script of scripts) {
  const name = basename(script, extname(script));
  if (wanted.length === 0 || wanted.includes(name)) await buildPage(name, script);
}

/** Apart from the project's own dependencies, so that nobody who only wants the extension waits for these. */
function installWhatIsMissing() {
  const installed = join(HERE, 'node_modules', '.package-lock.json');
  const lock = join(HERE, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing the pages of others (npm ci in tests/others). It takes about a minute.');
  const args = ['ci', '--prefix', HERE, '--ignore-scripts', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  if (npm) execFileSync(process.execPath, [npm, ...args], { stdio: 'inherit' });
  else execFileSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
}

async function buildPage(name, script) {
  const folder = join(BUILT, name);
  const stampFile = join(folder, 'sources.sha256');
  const stamp = stampOf(name);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    await bundle(name, script, folder);
  } catch (error) {
    writeFileSync(join(folder, 'broken.txt'), String(error));
    console.error(`The page ${name} does not build: ${String(error).split('\n', 3).join(' ')}`);
  }
  writeFileSync(join(folder, 'index.html'), htmlOf(name, folder));
  writeFileSync(stampFile, stamp);
}

function bundle(name, script, folder) {
  return build({
    configFile: false,
    root: HERE,
    base: '/built/',
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    define: {
      'process.env.NODE_ENV': '"production"',
      global: 'globalThis',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    worker: { format: 'es' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      chunkSizeWarningLimit: 100_000,
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: { [name]: join(PAGES, script) },
        output: {
          codeSplitting: false,
          entryFileNames: 'page.js',
          assetFileNames: (asset) =>
            asset.names.some((one) => one.endsWith('.css')) ? 'page.css' : '[name]-[hash][extname]',
        },
      },
    },
  });
}

function htmlOf(name, folder) {
  const own = join(PAGES, `${name}.html`);
  const body = existsSync(own) ? readFileSync(own, 'utf8') : '<div id="app"></div>\n';
  const style = existsSync(join(folder, 'page.css'))
    ? '<link rel="stylesheet" href="/built/page.css">\n'
    : '';
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Chat with Robin</title>
<link rel="icon" href="data:,">
${style}<body>
<main>
<h1>Robin</h1>
<ol role="log"></ol>
${body}</main>
<script type="module" src="/built/page.js"></script>
</body>
</html>
`;
}

/** Of all that could change this page: its own files, what every page shares, the packages and this script. */
function stampOf(name) {
  const own = readdirSync(PAGES).filter((file) => file.startsWith(`${name}.`));
  const shared = readdirSync(join(HERE, 'app')).map((file) => join(HERE, 'app', file));
  const lock = join(HERE, 'package-lock.json');
  const hash = createHash('sha256');
  const files = [...own.map((file) => join(PAGES, file)), ...shared, lock, import.meta.filename];
  for (const path of files.sort()) {
    hash.update(path.slice(HERE.length)).update(readFileSync(path));
  }
  return hash.digest('hex');
}
