import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fixture, fixtures } from '../fixtures/catalogue';
import type { Route } from './extension-browser';
import { BUILT } from './paths';

const FRAME_PAGE = 'https://frame.chat.example/';

/**
 * The page that shows a fixture in an iframe; its address carries the fixture's as `?show=`. It is
 * of another site, or of the fixture's own where that is how the real one does it.
 */
export function framePageOf(fixture: Fixture): string {
  return fixture.inFrame ? new URL('/frame', fixture.url).href : FRAME_PAGE;
}

/** As `build-fixtures.ts` names what several pages import. */
const CHUNK = /\bchunk-[\w.-]+\.js\b/g;

const HTML = 'text/html; charset=utf-8';

const framePage = `<!doctype html><title>Frame</title><style>body{margin:20px}iframe{width:900px;height:560px}</style>
<iframe></iframe><script>document.querySelector('iframe').src=new URLSearchParams(location.search).get('show')</script>`;

/** Everything that a chat page and the page with a frame around it load. */
export function fixtureRoutes(shown: Fixture[] = fixtures, headers = {}): Route[] {
  const pages = shown.map((fixture) => ({
    prefix: fixture.url,
    contentType: HTML,
    headers,
    body: chatPage(fixture),
  }));
  const origins = new Set(shown.map((fixture) => new URL(fixture.url).origin));
  const files = [...origins].flatMap((origin) =>
    builtFilesOf(shown.filter((fixture) => fixture.url.startsWith(origin))).map(([file, body]) => ({
      prefix: `${origin}/fixture/${file}`,
      contentType: file.endsWith('.css') ? 'text/css' : 'text/javascript',
      body,
    })),
  );
  const frames = [...new Set([FRAME_PAGE, ...shown.map(framePageOf)])];
  const around = frames.map((prefix) => ({ prefix, contentType: HTML, body: framePage }));
  return [...pages, ...files, ...around];
}

function chatPage({ name }: Fixture): string {
  const style = existsSync(join(BUILT, `${name}.css`))
    ? `<link rel="stylesheet" href="/fixture/${name}.css">`
    : '';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Chat</title>
<link rel="icon" href="data:,">${style}
<body><script type="module" src="/fixture/${name}.js"></script></body></html>`;
}

/**
 * The files of these fixtures, with what they import: the editors are large, and most pages need
 * one of them.
 */
function builtFilesOf(shown: Fixture[]): [string, string][] {
  const built = readdirSync(BUILT);
  const wanted = shown.flatMap(({ name }) => [`${name}.js`, `${name}.css`]);
  const files = new Map<string, string>();
  // What is found meanwhile is looked through in its turn.
  for (const file of wanted) {
    if (files.has(file) || !built.includes(file)) continue;
    const body = readFileSync(join(BUILT, file), 'utf8');
    files.set(file, body);
    if (file.endsWith('.js')) wanted.push(...(body.match(CHUNK) ?? []));
  }
  return [...files];
}
