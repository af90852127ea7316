/**
 * Builds pages of others, each for itself, so that a page that does not build breaks no other. Only
 * what changed is built again. `node tests/others/build-pages.mjs trix monaco` builds these,
 * without names all of them. What went wrong stands in `.built/<name>/broken.txt`, for the page's
 * own test to tell.
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
import { createRequire } from 'node:module';
import { basename, extname, join } from 'node:path';
import { build, defaultClientConditions, defaultServerConditions } from 'vite';
import { plugins } from './build/plugins.mjs';

const HERE = import.meta.dirname;
const PAGES = join(HERE, 'pages');
const SERVERS = join(HERE, 'servers');
const BUILT = join(HERE, '.built');
const SCRIPT = /\.jsx?$/;

const shared = {
  configFile: false,
  root: HERE,
  logLevel: 'error',
  oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
};

installWhatIsMissing();
const wanted = process.argv.slice(2);
const scripts = readdirSync(PAGES).filter((file) => SCRIPT.test(file));
for (const script of scripts) {
  const name = basename(script, extname(script));
  if (wanted.length === 0 || wanted.includes(name)) await buildPage(name, script);
}

/**
 * Apart from the project's own dependencies, so that nobody who only wants the extension waits for
 * these.
 */
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
  let markup = markupOf(name);
  try {
    await bundle(name, script, folder);
    const server = serverOf(name);
    if (server) markup = await drawOnServer(server);
  } catch (error) {
    writeFileSync(join(folder, 'broken.txt'), String(error));
    console.error(`The page ${name} does not build: ${String(error).split('\n', 3).join(' ')}`);
  }
  writeFileSync(join(folder, 'index.html'), htmlOf(markup, folder));
  writeFileSync(stampFile, stamp);
}

function bundle(name, script, folder) {
  return build({
    ...shared,
    base: '/built/',
    define: {
      'process.env.NODE_ENV': '"production"',
      global: 'globalThis',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: plugins(false),
    resolve: { conditions: ['svelte', ...defaultClientConditions] },
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

/**
 * The script that draws this page in Node, before the browser gets it; null for the pages that draw
 * themselves.
 */
function serverOf(name) {
  const file = readdirSync(SERVERS).find((one) => one.replace(SCRIPT, '') === name);
  return file ? join(SERVERS, file) : null;
}

/** Its `render` gives the markup of the page, or a whole document. */
async function drawOnServer(server) {
  const folder = join(HERE, 'node_modules', '.cache', 'servers', basename(server));
  await build({
    ...shared,
    plugins: plugins(true),
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true, resolve: { conditions: ['svelte', ...defaultServerConditions] } },
    build: {
      ssr: server,
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'server.cjs' } },
    },
  });
  const require = createRequire(import.meta.filename);
  return require(join(folder, 'server.cjs')).render();
}

function markupOf(name) {
  const own = join(PAGES, `${name}.html`);
  return existsSync(own) ? readFileSync(own, 'utf8') : '<div id="app"></div>\n';
}

function htmlOf(markup, folder) {
  if (/^<(!doctype|html)/i.test(markup)) return markup;
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
${markup}</main>
<script type="module" src="/built/page.js"></script>
</body>
</html>
`;
}

/**
 * Of all that could change this page: its own files, what every page shares, the packages and this
 * script.
 */
function stampOf(name) {
  const own = readdirSync(PAGES).filter((file) => file.startsWith(`${name}.`));
  const others = ['app', 'build'].flatMap((folder) =>
    readdirSync(join(HERE, folder)).map((file) => join(HERE, folder, file)),
  );
  const server = serverOf(name);
  const lock = join(HERE, 'package-lock.json');
  const hash = createHash('sha256');
  const files = [...own.map((file) => join(PAGES, file)), ...others, lock, import.meta.filename];
  if (server) files.push(server);
  for (const path of files.sort()) {
    hash.update(path.slice(HERE.length)).update(readFileSync(path));
  }
  return hash.digest('hex');
}
