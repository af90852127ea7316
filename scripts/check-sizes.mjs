/** Compares the built bundles with their budgets, gzipped. `npm test` runs it after the build. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { requireBuild } from './lib/build.mjs';
import { BUILDS, ROOT } from './lib/paths.mjs';
import { endWith, Stop } from './lib/stop.mjs';

const KB = 1000;

const budgets = [
  { name: 'guard', limit: 2.5 * KB, files: () => ['guard.js'] },
  // The words for sending in 60 languages are 3 kB of it, what *Look again* asks by itself is
  // 0.2 kB, a mark that comes back with *Undo* 0.3, what other people's carets draw, with where the
  // mark button goes for menus and messages that come, 0.1, what another part of the page tells of
  // a control and of a list 0.1, and what says when letters need only be noted 0.2, of which half
  // was in the guard before. The drawings of *send* in the icon sets that pages take are 0.55, what
  // tells a draft that left from one that the page changed is 0.15, what tells a page of keys, the
  // pointer and the focus that came to us is 0.15, what is asked of a key that broke a line 0.1,
  // with the signs of that key 0.05, what is back above toasts, and where a page took it away, is
  // 0.15, what tells a list of which an entry is chosen from one that is only open is 0.15, a
  // caret's place among words that the page draws anew 0.2, what keeps a page from drawing over
  // what is ours, or in it, 0.15, what tells a press or a key that was meant for what stood there
  // before, or that a program makes, 0.1, what the browser shows as going on for a page, with a
  // form that the page sends itself, 0.05, the controls that a page draws in shadow roots, with
  // words that it kept out of sight and clears up, 0.1, what asks a large page for its layers once
  // in a turn 0.05, what is drawn behind a chosen entry, and a key that came up with us before a
  // press, 0.1, what knows a draft of a rule again in another box, or finds words that the page
  // took away behind the pause, 0.2, and what hears of forms in shadow roots, knows an entry of a
  // list again and ends what a page shows over itself for files, 0.2.
  { name: 'engine', limit: 36.05 * KB, files: () => ['engine.js'] },
  { name: 'companion', limit: 3 * KB, files: () => ['companion.js'] },
  // How a message feels as it is let go is asked for 0.05 kB, whether Enter picks from a list 0.02,
  // and words that are in no box any more can be had back for 0.05.
  { name: 'prompt', limit: 17.37 * KB, files: () => ['prompt.js'] },
  // What pages share lies in one file, so the popup has some of what only the others need: what
  // begins the panel and our pages anew once all is erased elsewhere is 0.1 kB, and a reminder that
  // stays in the panel 0.05. What takes a held Enter for one press is 0.05.
  {
    name: 'popup, first load',
    limit: 38.6 * KB,
    files: (build) => firstLoadOf(build, 'popup.html'),
  },
  {
    name: 'side panel, first load',
    limit: 40 * KB,
    files: (build) => firstLoadOf(build, 'sidepanel.html'),
  },
  {
    name: 'options, first load',
    limit: 45 * KB,
    files: (build) => firstLoadOf(build, 'options.html'),
  },
  ...pagesOnDemand().map((page) => ({
    name: `${page}, on demand`,
    limit: 10 * KB,
    files: (build) => [findOnDemand(build, page)],
  })),
  {
    name: 'support lines, on demand',
    limit: 20 * KB,
    files: (build) => [findOnDemand(build, 'SupportLinesHere')],
  },
];

endWith(() => {
  let isWithin = true;
  console.log('gzipped, in kB               is   may be');
  for (const [browser, build] of Object.entries(BUILDS)) {
    requireBuild(browser);
    for (const { name, limit, files } of budgets) {
      const bytes = files(build).reduce((sum, file) => sum + gzippedSize(build, file), 0);
      const isTooBig = bytes > limit;
      if (isTooBig) isWithin = false;
      const is = (bytes / KB).toFixed(2).padStart(7);
      const mayBe = (limit / KB).toFixed(1).padStart(7);
      console.log(`${`${browser} ${name}`.padEnd(26)}${is}${mayBe}${isTooBig ? '  TOO BIG' : ''}`);
    }
  }
  return isWithin ? 0 : 1;
});

function gzippedSize(build, file) {
  const path = join(build, file);
  if (!existsSync(path))
    throw new Stop(`The build has no ${file}: run \`npm run build\`, then this again.`);
  return gzipSync(readFileSync(path), { level: 9 }).length;
}

/** The pages that the options page loads when they are opened, as its sources say. */
function pagesOnDemand() {
  const folder = join(ROOT, 'entrypoints/options');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => [
      ...readFileSync(join(folder, file), 'utf8').matchAll(/\bimport\('\.\/(\w+Page)'\)/g),
    ])
    .map(([, page]) => page);
}

/** The chunk of a page or of a part, which the options page must not load before it is opened. */
function findOnDemand(build, name) {
  const chunk = readdirSync(join(build, 'chunks')).find((file) => file.startsWith(`${name}-`));
  const path = chunk && `chunks/${chunk}`;
  if (!path || firstLoadOf(build, 'options.html').includes(path)) {
    throw new Stop(`${name} is no chunk of its own any more: the options page loads it at once.`);
  }
  return path;
}

/**
 * The scripts that a page loads before it shows anything: its own and what they import, but not
 * `import()`.
 */
function firstLoadOf(build, page) {
  const html = readFileSync(join(build, page), 'utf8');
  const sources = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, path]) => path);
  const files = new Set();
  const waiting = sources.map((path) => normalize(path.replace(/^\//, '')));
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    const script = readFileSync(join(build, file), 'utf8');
    for (const [, path] of script.matchAll(/\b(?:from|import)\s*["']([^"']+\.js)["']/g)) {
      waiting.push(join(dirname(file), path));
    }
  }
  return [...files];
}
